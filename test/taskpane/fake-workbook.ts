import {
  WorkbookError,
  type CellChange,
  type CellContents,
  type HighlightOutcome,
  type Recovery,
  type RemovalOutcome,
  type UndoRecord,
  type WorkbookPort,
  type WriteOptions,
  type WriteOutcome,
} from "../../src/app";
import type {
  Area,
  CellValue,
  SheetPlan,
  SheetSnapshot,
  WorkbookSnapshot,
  WriteLedger,
} from "../../src/sheet";

/** A workbook of fictitious pupils behind the pane, and what the pane did with it. */
export interface FakeWorkbook {
  readonly port: WorkbookPort;
  readonly selected: { readonly sheet: string; readonly area: Area }[];
  readonly written: (readonly SheetPlan[])[];
  /** What each of those writings was to do besides. */
  readonly options: (WriteOptions | undefined)[];
  /** What was asked of it, one after the other. */
  readonly done: string[];
  /** What the next readings and writings answer. */
  readonly answer: {
    sheets: readonly SheetSnapshot[];
    read: () => Promise<void>;
    write: (plans: readonly SheetPlan[], options?: WriteOptions) => Promise<WriteOutcome>;
    select: () => Promise<void>;
    keep: () => Promise<void>;
    recover: () => Promise<Recovery>;
    undo: UndoRecord | null;
    highlight: () => Promise<HighlightOutcome>;
    clearHighlight: () => Promise<HighlightOutcome>;
    removeOurs: () => Promise<RemovalOutcome>;
    /** What of ours stands in it. */
    ledger: WriteLedger | null;
    /** What was kept last. */
    choices: string | null;
    policies: string | null;
    attention: string | null;
    school: string | null;
    preferences: string | null;
    runs: string | null;
  };
  /** As if somebody else had changed cells. */
  readonly change: (change: CellChange) => void;
}

export function fakeWorkbook(sheets: readonly SheetSnapshot[] = oneClass): FakeWorkbook {
  const selected: { sheet: string; area: Area }[] = [];
  const written: (readonly SheetPlan[])[] = [];
  const options: (WriteOptions | undefined)[] = [];
  const done: string[] = [];
  const answer: FakeWorkbook["answer"] = {
    sheets,
    read: () => Promise.resolve(),
    write: (plans) => Promise.resolve({ kind: "written", sheets: plans.map(({ name }) => name) }),
    select: () => Promise.resolve(),
    keep: () => Promise.resolve(),
    recover: () => Promise.resolve({ kind: "nothing" }),
    undo: null,
    highlight: () => Promise.resolve({ sheets: ["七(3)班学年总评"], protected: [] }),
    clearHighlight: () => Promise.resolve({ sheets: ["七(3)班学年总评"], protected: [] }),
    removeOurs: () => Promise.resolve({ sheets: [], cleared: [] }),
    ledger: null,
    choices: null,
    policies: null,
    attention: null,
    school: null,
    preferences: null,
    runs: null,
  };
  const watching = new Set<(change: CellChange) => void>();
  const port: WorkbookPort = {
    read: async () => {
      done.push("read");
      await answer.read();
      return snapshotOf(answer);
    },
    write: async (plans, _, given) => {
      done.push("write");
      const outcome = await answer.write(plans, given);
      if (outcome.kind === "written") {
        written.push(plans);
        options.push(given);
      }
      return outcome;
    },
    keepChoices: async (choices) => {
      await answer.keep();
      answer.choices = choices;
    },
    keepPolicies: (policies) => {
      answer.policies = policies;
      return Promise.resolve();
    },
    keepAttention: (settings) => {
      answer.attention = settings;
      return Promise.resolve();
    },
    keepSchool: async (school) => {
      await answer.keep();
      answer.school = school;
    },
    keepPreferences: async (preferences) => {
      await answer.keep();
      answer.preferences = preferences;
    },
    watch: (onChange) => {
      watching.add(onChange);
      return Promise.resolve(() => {
        watching.delete(onChange);
        return Promise.resolve();
      });
    },
    readCells: async (sheetId, area) => {
      done.push("read cells");
      await answer.read();
      return cellsIn(answer.sheets, sheetId, area);
    },
    recover: () => {
      done.push("recover");
      return answer.recover();
    },
    readUndo: () => Promise.resolve(answer.undo),
    highlight: () => {
      done.push("highlight");
      return answer.highlight();
    },
    clearHighlight: () => {
      done.push("clear highlight");
      return answer.clearHighlight();
    },
    removeOurs: () => {
      done.push("remove ours");
      return answer.removeOurs();
    },
    select: async (sheet, area) => {
      await answer.select();
      selected.push({ sheet, area });
    },
  };
  const change = (what: CellChange) => {
    watching.forEach((onChange) => {
      onChange(what);
    });
  };
  return { port, selected, written, options, done, answer, change };
}

/** What stands in these cells; blank beyond what the sheet holds. */
function cellsIn(sheets: readonly SheetSnapshot[], sheetId: string, area: Area): CellContents {
  const sheet = sheets.find(({ id }) => id === sheetId);
  if (!sheet) throw new WorkbookError("not-found", null);
  const cut = <Cell>(rows: readonly (readonly Cell[])[], blank: Cell) =>
    Array.from({ length: area.rows }, (_, row) =>
      Array.from(
        { length: area.columns },
        (_cell, column) => rows[area.row + row]?.[area.column + column] ?? blank,
      ),
    );
  return {
    values: cut<CellValue>(sheet.values, ""),
    texts: cut(sheet.texts, ""),
    formulas: cut<CellValue>(sheet.formulas, ""),
  };
}

export function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    id: `id of ${name}`,
    name,
    visible: true,
    isProtected: false,
    origin: { row: 0, column: 0 },
    values: rows,
    texts: rows.map((row) => row.map(String)),
    formulas: rows,
    merges: [],
    mark: null,
  };
}

/** 七(3)班: one candidate (three failing, two of them core), one with a gap, the rest pass. */
export const oneClass: readonly SheetSnapshot[] = [
  sheetOf("七(3)班学年总评", [
    ["学号", "姓名", "语文", "数学", "英语", "物理", "历史"],
    ["20250301", "程立航", 71, 41, 38, 62, 74],
    ["20250302", "陆思远", 71, 52, 47, 58, 68],
    ["20250303", "顾晨曦", 70, 55, "缓考", 63, 66],
    ["20250304", "白一诺", 86, 91, 88, 84, 79],
    ["20250305", "曹子墨", 74, 77, 69, 73, 80],
    ["20250306", "安书瑶", 82, 88, 79, 84, 81],
  ]),
  sheetOf("补考成绩", [
    ["学号", "姓名", "数学", "英语"],
    ["20250301", "程立航", 50, 44],
    ["20250302", "陆思远", "", ""],
    ["20250303", "顾晨曦", 48, ""],
  ]),
  sheetOf("说明", [["这本工作簿由教导处保管"]]),
];

function snapshotOf({
  sheets,
  ledger,
  choices,
  policies,
  attention,
  school,
  preferences,
  runs,
}: Pick<
  FakeWorkbook["answer"],
  "sheets" | "ledger" | "choices" | "policies" | "attention" | "school" | "preferences" | "runs"
>): WorkbookSnapshot {
  return {
    name: "七年级.xlsx",
    structureProtected: false,
    sheets,
    ledger,
    choices,
    policies,
    attention,
    school,
    preferences,
    runs,
  };
}
