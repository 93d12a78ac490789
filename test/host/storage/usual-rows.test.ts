import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbookFile, openWorkbookFile } from "../../../src/host";

const text = fc.string({ unit: fc.constantFrom("张", "7", " ", "&", "<", "\n", "_x0041_", "é") });
const cells = fc.uniqueArray(
  fc.record({
    row: fc.nat(30),
    column: fc.nat(40),
    value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), text, fc.boolean()),
    formula: fc.option(fc.constantFrom("=SUM(A1:B2)", '=IF(A1>1,"及格","")'), { nil: null }),
  }),
  { selector: ({ row, column }) => `${row},${column}`, maxLength: 60 },
);

/** The same workbook as another program might write it: white space between rows and cells. */
function spacedOut(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = Object.keys(parts).find((name) => name.startsWith("xl/worksheets/"))!;
  const xml = strFromU8(parts[sheet]!);
  parts[sheet] = strToU8(xml.replaceAll("<row ", "\n <row ").replaceAll("<c ", "\n  <c "));
  return zipSync(parts);
}

function contents(bytes: Uint8Array): unknown[] {
  const found: unknown[] = [];
  const [sheet] = openWorkbookFile(bytes).sheets;
  sheet?.eachCell({ row: 0, column: 0, rows: 40, columns: 50 }, (row, column, cell) => {
    found.push([row, column, cell.value, cell.formula, cell.style]);
  });
  return found;
}

describe("a sheet is read alike however its XML is laid out", () => {
  it("white space between rows and cells changes nothing", () => {
    fc.assert(
      fc.property(cells, (written) => {
        const file = newWorkbookFile();
        for (const { row, column, value, formula } of written) {
          file.sheets[0]?.setCell(row, column, { value, formula, style: 0 });
        }
        const bytes = file.save();
        expect(contents(spacedOut(bytes))).toEqual(contents(bytes));
      }),
    );
  });
});
