import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../src/host";
import { readWorkbook } from "../../src/reading";
import type { ColumnMeaning, Reading, SheetRecognition } from "../../src/records";
import { columnName } from "../../src/sheet";
import { openHost } from "../workbook/open-host";
import { answers, type Answer } from "./realworld.answers";
import { usualPolicy } from "./sheet-from-grid";

const folder = process.env["XUEQING_REALWORLD"] ?? "";

/** What the sheet is for, where it is taken without a question and its layout is exactly what people see. */
const rightAndSure: Readonly<Record<string, SheetRecognition["role"]>> = {
  "fay-qitian": "gradebook",
  "nicecj-history": "gradebook",
  "caijunru-yimo": "gradebook",
  "gtdfj-rank": "gradebook",
  "ysxx-206": "gradebook",
  "ysxx-template": "gradebook",
  popfishy: "gradebook",
  "fire-school": "gradebook",
  yiwensheng: "gradebook",
  transposed: "gradebook",
  "two-classes": "gradebook",
  "wk242-subjects": "gradebook",
  "mosaic-csv": "gradebook",
  "shuaib-csv": "gradebook",
  noname: "gradebook",
  "fengye-absent": "gradebook",
  "fengye-newpupil": "gradebook",
  "fengye-badcol": "gradebook",
  "fengye-dupexam": "gradebook",
  "fengye-base": "gradebook",
  "sou-longxls": "gradebook",
  "subject-sheets": "gradebook",
  "xjtu-kaoqin": "attendance",
  "buaa-roll": "attendance",
  "cug-roll": "attendance",
  "checkin-summary": "attendance",
  "chaoxing-log": "attendance",
  "ecnu-signin": "attendance",
  "blank-roll": "attendance",
  "zsshf-matrix": "attendance",
  "cqjtu-html": "attendance",
  "ccdgut-makeup": "make-up",
  "muyang-template": "student-info",
  "shidi-roster": "student-info",
  "family-template": "student-info",
};

/** A person is asked before anything is taken: no pupil is named, there is no header, the courses are a university's. */
const asked = [
  "dyf-single",
  "termsys-headerless",
  "long-transcript",
  "spico-zf",
  "pangao-huge",
  "ecnu-auto",
  "rain-classroom",
  "cchan-csv",
  "headerless-list",
  "fcc-gradebook",
];

async function read(file: string): Promise<Reading> {
  const bytes = readFileSync(join(folder, `${file}.xlsx`));
  const { port } = openHost(openWorkbookFile(new Uint8Array(bytes)));
  return readWorkbook(await port.read(), { grade: null, policy: usualPolicy });
}

function sheetOf(reading: Reading, { sheet }: Answer): SheetRecognition {
  const found = reading.sheets.find((candidate) => candidate.sheet === sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found;
}

function layoutOf(recognition: SheetRecognition, { file }: Answer): Answer {
  const { sheet, headerRows, firstDataRow, lastDataRow, columns, tables } = recognition;
  const letter = (...meanings: readonly ColumnMeaning[]) => {
    const [found] = meanings.flatMap((meaning) => columns.filter(({ means }) => means === meaning));
    if (!found) return null;
    return tables[0]?.turned ? String(found.column + 1) : columnName(found.column);
  };
  return {
    file,
    sheet,
    header: headerRows && [headerRows.first + 1, headerRows.last + 1],
    data: [(firstDataRow ?? -1) + 1, (lastDataRow ?? -1) + 1],
    name: letter("name"),
    id: letter("student-number", "registration-number", "exam-number", "seat-number"),
    class: letter("class"),
  };
}

const describeReal = existsSync(join(folder, "MANIFEST.tsv")) ? describe : describe.skip;

describeReal("real sheets", () => {
  it("are all in the answer key", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
    expect(answers.map(({ file }) => `${file}.xlsx`).sort()).toEqual(files.sort());
    expect(answers).toHaveLength(45);
    expect([...Object.keys(rightAndSure), ...asked].sort()).toEqual(
      answers.map(({ file }) => file).sort(),
    );
  });

  it.each(answers.filter(({ file }) => file in rightAndSure))(
    "$file is taken for what it is, with header, pupils and columns where people see them",
    async (answer) => {
      const recognition = sheetOf(await read(answer.file), answer);
      expect(layoutOf(recognition, answer)).toEqual(answer);
      expect(recognition).toMatchObject({
        role: rightAndSure[answer.file],
        needsConfirmation: false,
      });
    },
  );

  it.each(answers.filter(({ file }) => asked.includes(file)))(
    "$file is asked about, nothing is taken from it",
    async (answer) => {
      const reading = await read(answer.file);
      const recognition = sheetOf(reading, answer);
      expect(recognition).toMatchObject({ needsConfirmation: true, studentCount: 0 });
      expect(layoutOf(recognition, answer)).toEqual(answer);
    },
  );
});
