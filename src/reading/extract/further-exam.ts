import type { Issue } from "../../records";
import type { CellAddress } from "../../sheet";
import type { JoinedTable } from "../join/source-table";
import { normaliseText } from "../normalise";
import { raiseIssue } from "../raise-issue";
import type { TableColumn } from "../recognise/columns";
import type { DraftSeries } from "./draft-series";

/** 第一次月考, 10月月考, 二模, 第三单元: which of several exams of one kind. */
const nthExam =
  /第?[一二三四五六七八九十\d]+次(?:月考|模拟|检测|测验|考试|周测|周考)|[一二三四五六七八九十\d]+月(?:份)?月考|[一二三四][模诊]|第?[一二三四五六七八九十\d]+单元|第[一二三四五六七八九十\d]+周/u;

/**
 * Of exams of one kind the first is used: 第二次月考 beside or below 第一次月考 is left out, and said once for
 * its table with every column left out.
 */
export function furtherExam({ table }: JoinedTable) {
  const { titles } = table.surroundings;
  const ofTable = nthIn([...titles, table.grid.sheet.name].join(" "));
  const leftOut = new Map<string, CellAddress[]>();
  return {
    isFurther(draft: DraftSeries, column: TableColumn): boolean {
      const exam = nthIn(column.header) ?? ofTable;
      if (draft.sources.length === 0) draft.exam = exam;
      if (exam === null || draft.exam === null || exam === draft.exam) return false;
      leftOut.set(exam, [...(leftOut.get(exam) ?? []), column.at]);
      return true;
    },
    issues: (): readonly Issue[] =>
      [...leftOut].map(([exam, [first = null, ...others]]) =>
        raiseIssue(
          "warning",
          { code: "further-exam-left-out", exam },
          { at: first, also: others, found: exam },
        ),
      ),
  };
}

function nthIn(text: string): string | null {
  return nthExam.exec(normaliseText(text))?.[0] ?? null;
}
