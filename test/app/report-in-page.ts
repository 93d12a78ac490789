import { composeReport, findPolicy, recogniseWorkbook, screenWorkbook } from "../../src/app";
import { attachToWindow, createHost, openWorkbookFile } from "../../src/host";
import { openPort } from "../../src/workbook";

declare global {
  interface Window {
    openWorkbook: (bytes: readonly number[]) => void;
    reportOfWorkbook: (date: string) => Promise<string>;
  }
}

/** Attaches the workbook; office.js may be loaded after this, not before. */
window.openWorkbook = (bytes) => {
  attachToWindow(window, createHost(openWorkbookFile(Uint8Array.from(bytes))));
};

/** The use case as the pane runs it, through the Office.js that the page has loaded. */
window.reportOfWorkbook = async (date) => {
  await Office.onReady();
  const policy = findPolicy("shanghai-2006-secondary");
  if (!policy) throw new Error("the Shanghai policy is missing");
  const recognised = await recogniseWorkbook(openPort(), { policy, grade: null });
  const screened = screenWorkbook(recognised, { policy, stage: null, date, grade: null });
  return JSON.stringify(composeReport(screened, [], "zh-CN"));
};
