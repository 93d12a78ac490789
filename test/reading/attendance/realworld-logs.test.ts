import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../../src/host";
import type { AttendanceDraft } from "../../../src/reading/attendance/draft";
import { legendOf } from "../../../src/reading/attendance/legend";
import { toGrid } from "../../../src/reading/grid";
import { recogniseSheet } from "../../../src/reading/recognise/recognise-sheet";
import { formatAddress, type SheetSnapshot } from "../../../src/sheet";
import { allAtOnce } from "../../../src/slices";
import { openHost } from "../../workbook/open-host";
import { readSnapshot } from "./drafts";

const folder = process.env["XUEQING_REALWORLD"] ?? "";

async function sheetsOf(file: string): Promise<readonly SheetSnapshot[]> {
  const bytes = readFileSync(join(folder, `${file}.xlsx`));
  const { port } = openHost(openWorkbookFile(new Uint8Array(bytes)));
  return (await port.read()).sheets;
}

async function draftOf(file: string): Promise<AttendanceDraft> {
  const [draft] = (await sheetsOf(file)).flatMap((sheet) => readSnapshot(sheet));
  if (!draft) throw new Error(`no attendance in ${file}`);
  return draft;
}

/** How many entries of each session say what. */
function tally({ sessions, codes, marks }: AttendanceDraft): Record<string, string> {
  return Object.fromEntries(
    sessions.map(({ date, label }, column) => {
      const counts = new Map<string, number>();
      for (let place = column; place < codes.length; place += sessions.length) {
        const code = codes[place] ?? 0;
        const said = marks[code]?.parts.join("+") ?? "";
        if (code > 0) counts.set(said, (counts.get(said) ?? 0) + 1);
      }
      const words = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
      return [date ?? label, words.map(([said, count]) => `${said} ${String(count)}`).join(", ")];
    }),
  );
}

(folder === "" ? describe.skip : describe)("sheets that other people made", () => {
  test("chaoxing-log: 1,114 events of 546 pupils on 8 days, each counted once", async () => {
    const draft = await draftOf("chaoxing-log");
    expect([draft.layout, draft.pupils.length]).toEqual(["log", 546]);
    expect(tally(draft)).toEqual({
      "2024-10-17": "absent 3, present 239",
      "2024-10-22": "absent 2, present 51",
      "2024-10-24": "absent 11, late 2, present 128",
      "2024-11-12": "absent 1, present 33",
      "2024-11-25": "absent 2, personalLeave 1, present 35",
      "2024-11-28": "absent 14, late 1, officialLeave 8, personalLeave 1, present 265",
      "2024-12-02":
        "absent 6, away 1, officialLeave 3, personalLeave 2, present 61, sickLeave 1, unknown 2",
      "2024-12-05": "absent 2, present 239",
    });
  });

  test("chaoxing-log: 缺勤(远程签到) is asked about, and nothing else", async () => {
    const { issues } = await draftOf("chaoxing-log");
    expect(
      issues.map(({ code, found, at, also }) => [
        code,
        found,
        at && formatAddress(at),
        also.map(formatAddress),
      ]),
    ).toEqual([["attendance-symbol-unknown", "缺勤(远程签到)", "Sheet1!G365", ["Sheet1!G366"]]]);
  });

  test("checkin-summary: three totals for each of 299 pupils, and it says that there is nothing else", async () => {
    const { sessions, totals, issues, pupils } = await draftOf("checkin-summary");
    expect([sessions.length, pupils.length, totals.length]).toEqual([0, 299, 897]);
    const sums = new Map<string, number>();
    for (const { counts, unit, value } of totals) {
      const key = `${counts} ${String(unit)}`;
      sums.set(key, (sums.get(key) ?? 0) + value);
    }
    expect(Object.fromEntries(sums)).toEqual({
      "present times": 10282,
      "absent times": 127,
      "leave times": 20,
    });
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["attendance-totals-only", "info"],
    ]);
  });

  test("cqjtu-html: the printed legend is read with its broken sign, five pages agree", async () => {
    const [sheet] = await sheetsOf("cqjtu-html");
    if (!sheet) throw new Error("no sheet");
    const legend = legendOf(toGrid(sheet), allAtOnce(recogniseSheet(sheet, null)).tables, []);
    const signs = Array.from("√X△○Ä");
    expect(signs.map((sign) => legend.read(sign).parts.join())).toEqual([
      "present",
      "unexcused",
      "personalLeave",
      "sickLeave",
      "late",
    ]);
    expect(legend.read("Ä").by.map(({ from, at }) => [from, at && formatAddress(at)])).toEqual([
      ["printed", "Sheet1!A35"],
    ]);
    expect(legend.issues).toEqual([]);
  });

  test("zsshf-matrix: 0 and 1 without a legend are asked about, 1,890 cells", async () => {
    const { issues } = await draftOf("zsshf-matrix");
    const asked = issues.flatMap((issue) =>
      issue.code === "attendance-symbol-unknown" ? [[issue.symbol, issue.cells]] : [],
    );
    expect(new Map(asked.map(([symbol, cells]) => [symbol, cells]))).toEqual(
      new Map([
        ["0", 141],
        ["1", 1749],
      ]),
    );
  });
});
