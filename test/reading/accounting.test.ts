import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../src/host";
import { accountFor } from "../../src/reading/account/account-for";
import type { AccountedCell, CellFate } from "../../src/reading/account/fate";
import { readClosely } from "../../src/reading/read-workbook";
import { allAtOnce } from "../../src/slices";
import { formatAddress, formatCell, type WorkbookSnapshot } from "../../src/sheet";
import { openHost } from "../workbook/open-host";
import { usualPolicy, workbookOf, type GridSheet } from "./sheet-from-grid";

function account(snapshot: WorkbookSnapshot): readonly AccountedCell[] {
  const options = { grade: null, policy: usualPolicy, acceptGuesses: true };
  return accountFor(snapshot, allAtOnce(readClosely(snapshot, options)));
}

/** `C3` → what became of it, for cells that are more than used. */
function fates(...sheets: readonly GridSheet[]): Record<string, string> {
  return Object.fromEntries(
    account(workbookOf(...sheets))
      .filter(({ fate }) => fate.kind !== "used")
      .map(({ at, fate }) => [
        sheets.length === 1 ? formatCell(at.row, at.column) : formatAddress(at),
        brief(fate),
      ]),
  );
}

function brief(fate: CellFate): string {
  switch (fate.kind) {
    case "used":
    case "unaccounted":
      return fate.kind;
    case "ignored":
      return `ignored: ${fate.because}`;
    case "issue":
      return fate.code;
  }
}

function unaccountedIn(cells: readonly AccountedCell[]): readonly string[] {
  return cells.filter(({ fate }) => fate.kind === "unaccounted").map(({ at }) => formatAddress(at));
}

describe("what became of every filled cell", () => {
  it("of a gradebook with all sorts of cells", () => {
    expect(
      fates({
        rows: [
          ["七年级期末成绩"],
          ["学号", "姓名", "性别", "语文（100）", "数学（100）", "总分", "备注", "剪纸"],
          ["2025701", "林一诺", "女", 80, "７８", 158, "", 91],
          ["2025702", "周子墨", "男", "缺考", "九十", "", "请假", 92],
          ["2025703", "许安然", "女", 61, -5, 61, "", 93],
          ["2025704", "何知夏", "女", 99, 130, 229, "", 94],
          ["2025705", "陈安", "男", 70, "", 70, "", 95],
          ["", "", "", 55, "", "", "", ""],
          ["", "平均分", "", 77.5, "", "", "", ""],
        ],
      }),
    ).toEqual({
      E3: "score-full-width",
      E4: "score-not-a-number",
      E5: "score-negative",
      E6: "score-above-full-mark",
      F3: "ignored: total",
      F5: "ignored: total",
      F6: "ignored: total",
      F7: "ignored: total",
      H3: "column-unsure",
      H4: "column-unsure",
      H5: "column-unsure",
      H6: "column-unsure",
      H7: "column-unsure",
      D8: "row-without-student",
      B9: "statistics-rows-left-out",
      D9: "statistics-rows-left-out",
    });
  });

  it("of a whole grade beside a class, and of a make-up list", () => {
    const header = ["学号", "姓名", "语文（100）"];
    expect(
      fates(
        { name: "本班", rows: [header, ["2025701", "林一诺", 50], ["2025702", "周子墨", 85]] },
        {
          name: "全年级",
          rows: [
            header,
            ["2025701", "林一诺", 50],
            ["2025702", "周子墨", 58],
            ["2025703", "许安然", "免修"],
          ],
        },
        {
          name: "补考",
          rows: [
            ["学号", "姓名", "科目", "原成绩", "补考成绩"],
            ["2025701", "林一诺", "语文", 50, 61],
            ["2025799", "何知夏", "语文", 40, 62],
            ["2025702", "周子墨", "物理", 41, 63],
          ],
        },
      ),
    ).toEqual({
      "本班!C3": "contradictory-score",
      "全年级!C2": "ignored: said-already",
      "全年级!C3": "contradictory-score",
      "补考!D2": "ignored: result-known-from-gradebook",
      "补考!A3": "make-up-student-unknown",
      "补考!B3": "make-up-student-unknown",
      "补考!C3": "make-up-student-unknown",
      "补考!D3": "make-up-student-unknown",
      "补考!E3": "make-up-student-unknown",
      "补考!D4": "ignored: result-known-from-gradebook",
      "补考!E4": "make-up-subject-unknown",
    });
  });

  it("names a cell that nobody explains", () => {
    const snapshot = workbookOf({
      rows: [
        ["学号", "姓名", "语文"],
        ["2025701", "林一诺", "九十"],
      ],
    });
    const close = allAtOnce(readClosely(snapshot, { grade: null, policy: usualPolicy }));
    const silent = { ...close, reading: { ...close.reading, issues: [] } };
    expect(unaccountedIn(accountFor(snapshot, silent))).toEqual(["Sheet1!C2"]);
  });
});

const folder = process.env["XUEQING_REALWORLD"];

if (folder === undefined || !existsSync(folder)) {
  describe("real sheets", () => {
    it.skip("are not accounted for: XUEQING_REALWORLD names no folder", () => undefined);
  });
} else {
  const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

  describe("real sheets", () => {
    it.each(files)("%s: every filled cell of a used sheet is accounted for", async (file) => {
      const bytes = readFileSync(join(folder, file));
      const { port } = openHost(openWorkbookFile(new Uint8Array(bytes)));
      const cells = account(await port.read());
      process.stdout.write(`${file} ${countByKind(cells)}\n`);
      expect(unaccountedIn(cells)).toEqual([]);
    });
  });
}

function countByKind(cells: readonly AccountedCell[]): string {
  const counts = new Map<string, number>();
  for (const { fate } of cells) counts.set(brief(fate), (counts.get(brief(fate)) ?? 0) + 1);
  return [...counts].map(([fate, count]) => `${fate} ${String(count)}`).join(", ");
}
