import type { WorkbookSnapshot } from "../../src/sheet";
import { aPlan, pupils, type Pupil } from "./a-plan";
import { openHost, reopen, workbookOf, type OpenedHost } from "./open-host";
import { stateOf } from "./saved-state";

const roster = "学情·补考名单";
const gradebook = { 七年级: [["学号"], ["0070001"]] };

/** A workbook with our list, changed by a person, saved and opened again. */
async function afterTyping(
  change: (opened: OpenedHost) => void,
): Promise<OpenedHost & { readonly basis: WorkbookSnapshot }> {
  const first = openHost(workbookOf(gradebook));
  await first.port.write([aPlan()], await first.port.read());
  change(first);
  const again = reopen(first);
  return { ...again, basis: await again.port.read() };
}

const sheetIn = ({ file }: Pick<OpenedHost, "file">) =>
  file.sheets.find(({ name }) => name === roster)!;

function type(
  opened: Pick<OpenedHost, "file">,
  row: number,
  column: number,
  value: string | number,
  {
    formula = null,
    numberFormat = "General",
  }: { formula?: string | null; numberFormat?: string } = {},
) {
  const { styles } = opened.file;
  const style = styles.intern({ ...styles.look(0), numberFormat });
  sheetIn(opened).setCell(row, column, { value, formula, style });
}

const newcomer: Pupil = ["0070000", "东方白", 31, "数学不及格", "七年级!C2"];

describe("what a person typed, written again through Office.js", () => {
  it("stands in its pupil's row: text, a date, a formula, a column of one's own", async () => {
    const opened = await afterTyping((typed) => {
      type(typed, 2, 5, "3月5日已谈");
      type(typed, 3, 5, 46_200, { numberFormat: "yyyy/m/d" });
      type(typed, 4, 5, "", { formula: "=C5*2" });
      type(typed, 1, 6, "电话");
      type(typed, 4, 6, "0139", { numberFormat: "@" });
    });
    const outcome = await opened.port.write([aPlan([newcomer, ...pupils])], opened.basis);
    expect(outcome).toEqual({
      kind: "written",
      sheets: [roster],
      entries: { kept: 5, setAside: [] },
    });
    const saved = reopen(opened);
    const cell = (row: number, column: number) => {
      const found = sheetIn(saved).cell(row, column)!;
      return [found.value, found.formula, saved.file.styles.look(found.style).numberFormat];
    };
    expect(cell(3, 5)).toEqual(["3月5日已谈", null, "General"]);
    expect(cell(4, 5)).toEqual([46_200, null, "yyyy/m/d"]);
    expect(cell(5, 5)).toEqual(["", "=C6*2", "General"]);
    expect(cell(1, 6)[0]).toBe("电话");
    expect(cell(5, 6)[0]).toBe("0139");
  });

  it("goes below the list when its pupil is gone, and the workbook is the same after a further run", async () => {
    const opened = await afterTyping((typed) => {
      type(typed, 3, 5, "家长已签收");
    });
    const outcome = await opened.port.write([aPlan(pupils.slice(0, 1))], opened.basis);
    expect(outcome).toMatchObject({
      entries: { kept: 0, setAside: [{ sheet: roster, cells: 1 }] },
    });
    const saved = reopen(opened);
    expect(sheetIn(saved).cell(6, 0)?.value).toBe('3101152024070010001 =HYPERLINK("http://x")');
    expect(sheetIn(saved).cell(6, 5)?.value).toBe("家长已签收");
    const before = stateOf(saved.file);
    await saved.port.write([aPlan(pupils.slice(0, 1))], await saved.port.read());
    expect(stateOf(reopen(saved).file)).toEqual(before);
  });

  it("is what stands there when it is written, not when it was screened", async () => {
    const opened = await afterTyping(() => undefined);
    type(opened, 2, 5, "刚填的");
    await opened.port.write([aPlan([newcomer, ...pupils])], opened.basis);
    expect(sheetIn(reopen(opened)).cell(3, 5)?.value).toBe("刚填的");
  });

  it("is put back, and the run asks for another screening, if typed while it was being written", async () => {
    const opened = await afterTyping(() => undefined);
    const { sheets } = opened.file;
    const add = opened.file.addSheet.bind(opened.file);
    opened.file.addSheet = (name: string) => {
      if (sheets.length === 2) type(opened, 2, 5, "写入时填的");
      return add(name);
    };
    const outcome = await opened.port.write([aPlan([newcomer, ...pupils])], opened.basis);
    expect(outcome).toEqual({ kind: "source-changed", sheets: [roster] });
    expect(sheetIn(reopen(opened)).cell(2, 5)?.value).toBe("写入时填的");
  });
});
