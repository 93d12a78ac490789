import {
  attendanceCellAt,
  type AttendanceBook,
  type AttendanceSource,
  type Issue,
} from "../../records";
import type { AttendancePolicy } from "../../rules";
import type { CellAddress } from "../../sheet";

/** 缺勤按旷课算: said once a sheet, with the words and how many cells. */
export function absentAssumedIssues(
  { sources }: AttendanceBook,
  { absentMeans }: AttendancePolicy,
): readonly Issue[] {
  if (absentMeans !== "unexcused") return [];
  const sheets = new Map<string, Assumed>();
  for (const source of sources) {
    const codes = new Set(
      source.marks.flatMap(({ parts }, code) => (parts.includes("absent") ? [code] : [])),
    );
    if (codes.size > 0) note(source, codes, sheets);
  }
  return [...sheets.values()].map(({ words, cells, at }): Issue => {
    const [first = ""] = words;
    return {
      code: "attendance-absent-assumed",
      ...{ words: [...words], cells, at, also: [], found: first },
      ...{ severity: "info", students: [] },
    };
  });
}

interface Assumed {
  readonly words: Set<string>;
  cells: number;
  readonly at: CellAddress | null;
}

function note(
  source: AttendanceSource,
  absent: ReadonlySet<number>,
  sheets: Map<string, Assumed>,
): void {
  const { sheet, codes, sessions, marks } = source;
  codes.forEach((code, index) => {
    if (!absent.has(code)) return;
    const row = Math.floor(index / sessions.length);
    const known = sheets.get(sheet) ?? {
      words: new Set(),
      cells: 0,
      at: attendanceCellAt(source, row, index % sessions.length),
    };
    known.words.add(marks[code]?.found ?? "");
    known.cells += 1;
    sheets.set(sheet, known);
  });
}
