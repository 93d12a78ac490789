import { WorkbookError } from "../../app";
import { paneText } from "../../text";
import type { StoreCore } from "./store-core";

export interface Starting {
  /** 用示例试一试: the sample opens as a workbook of its own; the open one stays as it is. */
  readonly openSample: () => Promise<void>;
  /** 下载空白模板 */
  readonly saveTemplate: () => Promise<void>;
}

/** What an empty workbook offers to begin with. */
export function createStarting({ services, set }: StoreCore): Starting {
  const { starters, language } = services;
  const start = async (which: "sample" | "template", work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      set({ notice: { kind: "started", which } });
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof WorkbookError)) throw error;
      set({ notice: { kind: "not-started", which } });
    }
  };
  return {
    openSample: () => start("sample", starters.openSample),
    saveTemplate: () =>
      start("template", () => starters.saveTemplate(paneText(language).empty.templateName)),
  };
}
