import fc from "fast-check";
import {
  applyToForm,
  aFormEdit,
  tokensIn,
  type FormEdit,
  type HandledForm,
} from "../app/carry-over/random-form-edits";
import { openWorkbookFile, type SheetFile } from "../../src/host";
import type { SheetPlan } from "../../src/sheet";
import { attentionOf, ledgerInput, planOf, tag } from "../reports/ledgers/ledger-school";
import { openHost, reopen, workbookOf, type OpenedHost } from "./open-host";

/** 学情台账 of a class: the first and the third pupil, then others in another order. */
const before = planOf(
  "class-ledger",
  ledgerInput({ attention: attentionOf([tag("lowIncome", 0), tag("learningDifficulty", 2)]) }),
);
const after = planOf(
  "class-ledger",
  ledgerInput({
    attention: attentionOf([
      tag("lowIncome", 1),
      tag("learningDifficulty", 0),
      tag("learningDifficulty", 2),
    ]),
  }),
);

const ledgerIn = ({ file }: Pick<OpenedHost, "file">) =>
  file.sheets.find(({ name }) => /台账/.test(name))!;

const boxOf = ({ form }: SheetPlan, key: string) =>
  form!.fields.find((field) => field.key.endsWith(key))!;

async function written(): Promise<OpenedHost> {
  const opened = openHost(workbookOf({ 七年级: [["学号"], ["20250307"]] }));
  await opened.port.write([before], await opened.port.read());
  return reopen(opened);
}

describe("学情台账, filled in by hand and written again through Office.js", () => {
  it("has every entry in the box of its pupil, and grows with it", async () => {
    const opened = await written();
    const sheet = ledgerIn(opened);
    const type = (key: string, value: string) => {
      const { row, column } = boxOf(before, key);
      sheet.setCell(row, column, {
        value,
        formula: null,
        style: sheet.cell(row, column)?.style ?? 0,
      });
    };
    const long = "父亲在外务工，由祖父母照看；每周与班主任通话一次。".repeat(6);
    type("#20250307|family", long);
    type("#20250307|plan", "007");
    type("class|goals", "=不是公式");
    const outcome = await opened.port.write([after], await opened.port.read());
    expect(outcome).toMatchObject({ kind: "written", entries: { kept: 3, setAside: [] } });
    const saved = ledgerIn(reopen(opened));
    const found = new Map<string, number>();
    saved.eachCell(saved.usedArea(false)!, (row, _, { value, formula }) => {
      expect(formula).toBeNull();
      if (typeof value === "string") found.set(value, row);
    });
    expect([...found.keys()]).toEqual(expect.arrayContaining([long, "007", "=不是公式"]));
    const again = reopen(opened);
    await again.port.write([after], await again.port.read());
    expect(
      ledgerIn(reopen(again)).cell(found.get("007")!, boxOf(after, "#20250307|plan").column)?.value,
    ).toBe("007");
  });

  it("has lost nothing that was typed, whatever was done to it", async () => {
    const file = (await written()).file.save();
    await fc.assert(
      fc.asyncProperty(fc.array(aFormEdit, { maxLength: 6 }), async (edits) => {
        const opened = openHost(openWorkbookFile(file));
        const sheet = ledgerIn(opened);
        leave(sheet, edits);
        const typed = [...tokensOf(sheet)];
        await opened.port.write([after], await opened.port.read());
        const now = tokensOf(ledgerIn(opened));
        expect(typed.filter((token) => !now.has(token))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

/** As a person leaves the form: merges are taken apart, contents stand where the edits put them. */
function leave(sheet: SheetFile, edits: readonly FormEdit[]): void {
  const grid = before.rows.map((_, row) =>
    before.columnWidths.map((__, column) => {
      const value = sheet.cell(row, column)?.value ?? "";
      return typeof value === "object" ? "" : value;
    }),
  );
  const start: HandledForm = { grid, pupils: grid.map(() => null), spread: new Set() };
  const end = edits.reduce((now, edit, index) => applyToForm(now, edit, `t0_${index}_`), start);
  sheet.setMerges([]);
  for (let row = 0; row < grid.length + 12; row += 1) {
    for (let column = 0; column < 12; column += 1) {
      const content = end.grid[row]?.[column] ?? "";
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

function tokensOf(sheet: SheetFile): ReadonlySet<string> {
  const found = new Set<string>();
  const area = sheet.usedArea(false);
  if (area) {
    sheet.eachCell(area, (_, __, { value, formula }) => {
      for (const token of tokensIn(`${typeof value === "string" ? value : ""} ${formula ?? ""}`)) {
        found.add(token);
      }
    });
  }
  return found;
}
