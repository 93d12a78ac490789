import fc from "fast-check";
import { anEdit, apply, type Edit, type HandledSheet } from "../app/carry-over/random-edits";
import { openWorkbookFile, type SheetFile } from "../../src/host";
import { aPlan, pupils, type Pupil } from "./a-plan";
import { openHost, workbookOf } from "./open-host";

const roster = "学情·补考名单";
const columns = ["studentNumber", "name", "mark", "reason", "cells", "remark"];

function handledSheet(sheet: SheetFile, edits: readonly Edit[]): HandledSheet {
  const grid = Array.from({ length: 2 + pupils.length }, (_, row) =>
    columns.map((__, column) => {
      const value = sheet.cell(row, column)?.value ?? "";
      return typeof value === "object" ? "" : value;
    }),
  );
  const start = { grid, columns, rows: [null, null, ...pupils.map(([number]) => number)] };
  return edits.reduce<HandledSheet>(
    (now, edit, index) => apply(now, edit, `t${String(index)}_`),
    start,
  );
}

/** As a person leaves the sheet: merges are taken apart, contents stand where the edits put them. */
function leave(sheet: SheetFile, { grid }: HandledSheet): void {
  sheet.setMerges([]);
  for (let row = 0; row < 12; row += 1) {
    for (let column = 0; column < 12; column += 1) {
      const content = grid[row]?.[column] ?? "";
      const isFormula = typeof content === "string" && /^=LEN/.test(content);
      sheet.setCell(
        row,
        column,
        content === ""
          ? null
          : { value: isFormula ? 42 : content, formula: isFormula ? content : null, style: 0 },
      );
    }
  }
}

const tokensIn = (text: unknown): readonly string[] => String(text).match(/t\d+_/g) ?? [];

function tokensOf(sheet: SheetFile): ReadonlySet<string> {
  const found = new Set<string>();
  const area = sheet.usedArea(false);
  if (area) {
    sheet.eachCell(area, (_, __, { value, formula }) => {
      for (const token of tokensIn(`${typeof value === "string" ? value : ""} ${formula ?? ""}`))
        found.add(token);
    });
  }
  return found;
}

const laterPupils = fc.subarray<Pupil>([
  ["0070000", "东方白", 31, "数学不及格", "七年级!C2"],
  ...pupils,
  ["0070004", "令狐远", 44, "数学不及格", "七年级!C6"],
]);

describe("a list edited at random and written again through Office.js", () => {
  it("has lost nothing that was typed", async () => {
    const first = openHost(workbookOf({ 七年级: [["学号"], ["0070001"]] }));
    await first.port.write([aPlan()], await first.port.read());
    const saved = first.file.save();
    await fc.assert(
      fc.asyncProperty(fc.array(anEdit, { maxLength: 6 }), laterPupils, async (edits, later) => {
        const { file, port } = openHost(openWorkbookFile(saved));
        const sheet = file.sheets.find(({ name }) => name === roster)!;
        leave(sheet, handledSheet(sheet, edits));
        const typed = [...tokensOf(sheet)];
        await port.write([aPlan(later)], await port.read());
        const after = tokensOf(sheet);
        expect(typed.filter((token) => !after.has(token))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
