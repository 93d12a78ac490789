import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../src/host";
import { readWorkbook } from "../../src/reading";
import type { ColumnMeaning, Reading } from "../../src/records";
import { columnName } from "../../src/sheet";
import { openHost } from "../workbook/open-host";
import { usualPolicy } from "./sheet-from-grid";

const folder = process.env["XUEQING_REALWORLD"];
const numberMeanings: readonly ColumnMeaning[] = [
  "student-number",
  "registration-number",
  "exam-number",
  "seat-number",
];

/** Where people found header, pupils and columns of one sheet; rows count from 1. */
interface Expectation {
  readonly file: string;
  readonly sheet: string;
  readonly headerRows: readonly [number, number] | null;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly name: string | null;
  readonly id: string | null;
  readonly class: string | null;
}

/** Gradebooks that must be read without asking; the others may ask, but may not fail. */
const plainGradebooks = [
  "fay-qitian",
  "nicecj-history",
  "caijunru-yimo",
  "gtdfj-rank",
  "ysxx-206",
  "ysxx-template",
  "popfishy",
  "fire-school",
  "two-classes",
  "wk242-subjects",
  "mosaic-csv",
  "shuaib-csv",
  "noname",
  "fengye-base",
  "sou-longxls",
  "subject-sheets",
].map((name) => `${name}.xlsx`);

async function read(file: string): Promise<Reading> {
  const bytes = readFileSync(join(folder ?? "", file));
  const { port } = openHost(openWorkbookFile(new Uint8Array(bytes)));
  return readWorkbook(await port.read(), { grade: null, policy: usualPolicy });
}

function found(reading: Reading, { file, sheet }: Expectation): Expectation | null {
  const recognition = reading.sheets.find((candidate) => candidate.sheet === sheet);
  if (!recognition) return null;
  const { headerRows, firstDataRow, lastDataRow, columns } = recognition;
  const columnOf = (meanings: readonly ColumnMeaning[]) => {
    const column = columns.find(({ means }) => meanings.includes(means));
    return column ? columnName(column.column) : null;
  };
  return {
    file,
    sheet,
    headerRows: headerRows && [headerRows.first + 1, headerRows.last + 1],
    firstDataRow: (firstDataRow ?? -1) + 1,
    lastDataRow: (lastDataRow ?? -1) + 1,
    name: columnOf(["name"]),
    id: columnOf(numberMeanings),
    class: columnOf(["class"]),
  };
}

if (folder === undefined || !existsSync(join(folder, "expect.json"))) {
  describe("real sheets", () => {
    it.skip("are not read: XUEQING_REALWORLD names no folder with expect.json", () => undefined);
  });
} else {
  const answers: unknown = JSON.parse(readFileSync(join(folder, "expect.json"), "utf8"));
  const expectations = Array.isArray(answers) ? answers.filter(isExpectation) : [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

  describe("real sheets", () => {
    it.each(files)("%s is read without failing", async (file) => {
      const reading = await read(file);
      expect(reading.sheets.length).toBeGreaterThan(0);
    });

    it.each(expectations.filter(({ file }) => plainGradebooks.includes(file)))(
      "$file is used, with header, pupils and columns where people see them",
      async (expectation) => {
        const reading = await read(expectation.file);
        expect(found(reading, expectation)).toEqual(expectation);
        const recognition = reading.sheets.find(({ sheet }) => sheet === expectation.sheet);
        expect(recognition).toMatchObject({ role: "gradebook", needsConfirmation: false });
        expect(reading.cohort.students.length).toBeGreaterThan(0);
      },
    );
  });
}

function isExpectation(value: unknown): value is Expectation {
  return typeof value === "object" && value !== null && "file" in value && "sheet" in value;
}
