import fc from "fast-check";
import { columnKeys } from "../../../src/reading/choices/column-keys";
import { findChosenHeader } from "../../../src/reading/choices/find-header";
import { matchSheets } from "../../../src/reading/choices/find-sheets";
import { matchColumns } from "../../../src/reading/choices/match-columns";
import { toGrid } from "../../../src/reading/grid";
import type { ColumnChoice, HeaderChoice } from "../../../src/records";
import { workbookOf, type GridCell } from "../sheet-from-grid";

const said = (id: string | null, name: string) => ({ sheet: { id, name } });

describe("a sheet that something was said of", () => {
  it("is found by its id after it was renamed and moved", () => {
    const choice = said("a", "期末");
    const sheets = [
      { id: "b", name: "名单" },
      { id: "a", name: "七年级期末" },
    ];
    expect(matchSheets(sheets, [choice])).toEqual({ bySheet: [null, choice], lost: [] });
  });

  it("is not mistaken for its copy", () => {
    const choice = said("a", "期末");
    const sheets = [
      { id: "c", name: "期末 (2)" },
      { id: "a", name: "期末" },
    ];
    expect(matchSheets(sheets, [choice]).bySheet).toEqual([null, choice]);
    expect(matchSheets(sheets.slice(0, 1), [choice])).toEqual({ bySheet: [null], lost: [choice] });
  });

  it("keeps its choice by id when another sheet has taken its old name", () => {
    const choice = said("a", "期末");
    const sheets = [
      { id: "b", name: "期末" },
      { id: "a", name: "期末（旧）" },
    ];
    expect(matchSheets(sheets, [choice]).bySheet).toEqual([null, choice]);
  });

  it("is found by name where no sheet has the id, in capitals or not", () => {
    const byName = said(null, "Final");
    const byOldId = said("gone", "final");
    expect(matchSheets([{ id: "x", name: "FINAL" }], [byName]).bySheet).toEqual([byName]);
    expect(matchSheets([{ id: "x", name: "FINAL" }], [byOldId]).bySheet).toEqual([byOldId]);
  });

  it("is found again, or reported, whatever sheets are renamed, moved, added or taken out", () => {
    const names = fc.uniqueArray(fc.constantFrom("一班", "二班", "三班", "补考", "名单", "总表"), {
      minLength: 1,
    });
    fc.assert(
      fc.property(names, fc.infiniteStream(fc.nat(99)), (before, dice) => {
        const roll = () => Number(dice.next().value);
        const sheets = before.map((name, index) => ({ id: `id ${index}`, name }));
        const choices = sheets.map(({ id, name }) => said(id, name));
        const after = sheets
          .filter(() => roll() > 25)
          .map((sheet, index) => (roll() > 70 ? { ...sheet, name: `改名 ${index}` } : sheet))
          .flatMap((sheet) =>
            roll() > 80
              ? [{ id: `copy of ${sheet.id}`, name: `${sheet.name} (2)` }, sheet]
              : [sheet],
          )
          .sort(() => roll() - 50);
        const { bySheet, lost } = matchSheets(after, choices);
        after.forEach(({ id }, index) => {
          const choice = bySheet[index] ?? null;
          if (choice) expect(choice.sheet.id).toBe(id);
        });
        const found = bySheet.filter((choice) => choice !== null).length;
        expect(found + lost.length).toBe(choices.length);
      }),
    );
  });
});

const header: HeaderChoice = {
  kind: "rows",
  first: 1,
  last: 2,
  words: ["姓名", "期末", "数学", "英语"],
};
const table: readonly (readonly GridCell[])[] = [
  ["七(3)班成绩", null, null],
  ["姓名", "期末", null],
  [null, "数学", "英语"],
  ["程立航", 41, 38],
  ["陆思远", 52, 47],
];

function gridOf(rows: readonly (readonly GridCell[])[]) {
  const [sheet] = workbookOf({ rows }).sheets;
  return toGrid(sheet!);
}

describe("a header that was chosen", () => {
  it("is found where it stood", () => {
    expect(findChosenHeader(gridOf(table), header)).toEqual({ kind: "rows", first: 1, last: 2 });
  });

  it("is found below rows that were put in above it", () => {
    const rows = [["2026 年 6 月"], ["教导处"], ...table];
    expect(findChosenHeader(gridOf(rows), header)).toEqual({ kind: "rows", first: 3, last: 4 });
  });

  it("is found above where it stood, once the title is gone", () => {
    const rows = table.slice(1);
    expect(findChosenHeader(gridOf(rows), header)).toEqual({ kind: "rows", first: 0, last: 1 });
  });

  it("is found with one subject more", () => {
    const rows = table.map((row, index) => [...row, index === 2 ? "物理" : null]);
    expect(findChosenHeader(gridOf(rows), header)).toEqual({ kind: "rows", first: 1, last: 2 });
  });

  it("is the nearer one where it is printed twice", () => {
    const rows = [["教导处"], ...table, ...table.slice(1)];
    expect(findChosenHeader(gridOf(rows), header)).toMatchObject({ first: 2 });
    expect(findChosenHeader(gridOf(rows), { ...header, first: 5, last: 6 })).toMatchObject({
      first: 6,
    });
  });

  it("is lost once other words stand there", () => {
    const rows = [["学生", "一模", null], [null, "语文", "物理"], ...table.slice(3)];
    expect(findChosenHeader(gridOf(rows), header)).toBeNull();
  });

  it("is lost on a blank sheet", () => {
    expect(findChosenHeader(gridOf([]), header)).toBeNull();
    expect(findChosenHeader(gridOf([]), { kind: "none", firstDataRow: 0 })).toBeNull();
  });

  const pupils = table.slice(3);
  const none = (firstDataRow: number) => ({ kind: "none", firstDataRow }) as const;
  it("is none: the first row of marks is found below new titles and above where it stood", () => {
    expect(findChosenHeader(gridOf(pupils), none(0))).toEqual(none(0));
    expect(findChosenHeader(gridOf([["七(3)班"], [], ...pupils]), none(0))).toEqual(none(2));
    expect(findChosenHeader(gridOf(pupils), none(1))).toEqual(none(0));
  });
});

const choose = (key: ColumnChoice["key"], subject: string): ColumnChoice => ({
  key,
  means: "score",
  subject,
  assessment: "final",
  term: null,
  fullMark: null,
});

function keysOf(headers: readonly string[]) {
  return columnKeys([headers.map((words, column) => ({ column, header: words }))])[0]!;
}

describe("a column that was chosen", () => {
  it("is one of several under the same words, counted over all tables side by side", () => {
    const [left, right] = columnKeys([
      [
        { column: 0, header: "姓名" },
        { column: 1, header: "数学 " },
      ],
      [
        { column: 3, header: "姓 名" },
        { column: 4, header: "数学" },
      ],
    ]);
    expect(left?.[1]).toEqual({ header: "数学", nth: 0, of: 2, column: 1 });
    expect(right?.[0]).toEqual({ header: "姓名", nth: 1, of: 2, column: 3 });
    expect(right?.[1]).toEqual({ header: "数学", nth: 1, of: 2, column: 4 });
  });

  it("is the same column in tables below one another", () => {
    const headed = [
      { column: 0, header: "姓名" },
      { column: 1, header: "数学" },
    ];
    const [upper, lower] = columnKeys([headed, headed]);
    expect(lower).toEqual(upper);
    expect(upper?.[1]).toEqual({ header: "数学", nth: 0, of: 1, column: 1 });
  });

  it("gives way to a later column chosen as the same thing", () => {
    const keys = keysOf(["姓名", "甲", "乙"]);
    const both = [choose(keys[1]!, "数学"), choose(keys[2]!, "数学")];
    expect(matchColumns(keys, both).map((found) => found?.means ?? null)).toEqual([
      null,
      "other",
      "score",
    ]);
    const apart = [choose(keys[1]!, "数学"), { ...choose(keys[2]!, "数学"), term: 1 as const }];
    expect(matchColumns(keys, apart).map((found) => found?.means ?? null)).toEqual([
      null,
      "score",
      "score",
    ]);
  });

  it("is found again, or not at all, whatever columns are put in, taken out or moved", () => {
    const words = fc.constantFrom("姓名", "语文", "数学", "英语", "成绩", "等级", "备注");
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 9 }),
        fc.array(
          fc.tuple(fc.constantFrom("put in", "take out", "move"), fc.nat(9), fc.nat(9), words),
          {
            maxLength: 4,
          },
        ),
        (headers, edits) => {
          const before = headers.map((text, index) => ({ text, mark: index }));
          const after = edits.reduce((columns, [edit, from, to, text]) => {
            const place = from % (columns.length + 1);
            const rest = columns.toSpliced(place, 1);
            const column = columns[place];
            if (edit === "put in") return columns.toSpliced(place, 0, { text, mark: -1 });
            if (!column || edit === "take out") return rest;
            const isAlone = columns.filter((other) => other.text === column.text).length === 1;
            return isAlone ? rest.toSpliced(to % (rest.length + 1), 0, column) : columns;
          }, before);
          const keys = keysOf(headers);
          const now = keysOf(after.map(({ text }) => text));
          headers.forEach((text, mark) => {
            const [key] = keys.slice(mark, mark + 1);
            const found = matchColumns(now, [choose(key!, "数学")]).findIndex(
              (one) => one !== null,
            );
            const alike = headers.filter((other) => other === text).length;
            const wasReplaced = edits.some(([edit, , , put]) => edit === "put in" && put === text);
            if (found >= 0 && !wasReplaced) expect(after[found]?.mark).toBe(mark);
            const isAllThere = after.filter((column) => column.text === text).length === alike;
            if (isAllThere && !wasReplaced) expect(found).toBeGreaterThanOrEqual(0);
          });
        },
      ),
    );
  });

  it("without header words is found by its place as long as the table is as wide", () => {
    const before = keysOf(["", "", ""]);
    expect(matchColumns(keysOf(["", "", ""]), [choose(before[1]!, "数学")])[1]).not.toBeNull();
    const wider = matchColumns(keysOf(["", "", "", ""]), [choose(before[1]!, "数学")]);
    expect(wider.every((found) => found === null)).toBe(true);
  });
});
