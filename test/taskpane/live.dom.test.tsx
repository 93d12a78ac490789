import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import type { CellValue, SheetSnapshot } from "../../src/sheet";
import { marchSheet } from "./attendance-sheets";
import { fakeWorkbook, oneClass, sheetOf, type FakeWorkbook } from "./fake-workbook";
import { openPane, type OpenPane } from "./open-pane";

// Fluent in jsdom takes its time on a busy machine.
jest.setTimeout(120_000);

const remembers = [
  ["confirmed-policy", "shanghai-2006-secondary 1"],
  ["last-writing", "2026-08-28 10:24"],
] as const;

async function screened(workbook: FakeWorkbook): Promise<OpenPane> {
  const pane = await openPane(workbook, { remembers });
  await act(() => pane.store.startScreening());
  await screen.findByRole("listbox", { name: "学生名单" });
  return pane;
}

/** Somebody types into a cell, and the workbook tells. */
async function type(
  workbook: FakeWorkbook,
  name: string,
  [row, column, value]: readonly [number, number, CellValue],
): Promise<void> {
  workbook.answer.sheets = workbook.answer.sheets.map((sheet) =>
    sheet.name === name
      ? { ...sheetOf(name, put(sheet, row, column, value)), mark: sheet.mark }
      : sheet,
  );
  const area = { row, column, rows: 1, columns: 1 };
  await act(async () => {
    workbook.change({ sheetId: `id of ${name}`, area });
    await settled();
  });
}

const put = ({ values }: SheetSnapshot, row: number, column: number, value: CellValue) =>
  values.map((cells, index) => (index === row ? cells.with(column, value) : cells));

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const spoken = ({ store }: OpenPane) => store.getState().spoken.words;
const rowOf = (name: string) => screen.getByRole("option", { name: new RegExp(`^${name}`) });
const times = (workbook: FakeWorkbook, what: string) =>
  workbook.done.filter((one) => one === what).length;

describe("边录边看", () => {
  it("shows a make-up mark's pupil with the new verdict, and says that the result sheets are older", async () => {
    const workbook = fakeWorkbook();
    const pane = await screened(workbook);
    expect(rowOf("陆思远")).toHaveAccessibleName(/待定/);

    await type(workbook, "补考成绩", [2, 2, 63]);

    const [top] = screen.getAllByRole("option");
    expect(top).toHaveAccessibleName(
      "陆思远，20250302，未列入，英语、物理补考还没录入，不影响结论，刚更新",
    );
    expect(screen.getByRole("button", { name: "补考成绩!C3" })).toBeVisible();
    expect(screen.getByText(/刚录入 63/)).toBeVisible();
    expect(screen.getByText("结果表还是 10:24 的")).toBeVisible();
    expect(spoken(pane)).toBe("陆思远，由待定变为未列入");

    await pane.user.click(screen.getByRole("button", { name: "补考成绩!C3" }));
    expect(workbook.selected.at(-1)).toEqual({
      sheet: "补考成绩",
      area: { row: 2, column: 2, rows: 1, columns: 1 },
    });
    await pane.user.click(screen.getByRole("button", { name: "去更新结果表" }));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("写入哪些表");
  });

  it("says so in the pupil's own screen, too, and follows an attendance sign", async () => {
    const workbook = fakeWorkbook([...oneClass, marchSheet]);
    const pane = await screened(workbook);
    await pane.user.click(rowOf("陆思远"));
    await type(workbook, "考勤3月", [4, 13, "×"]);
    expect(screen.getByText(/刚录入 ×/)).toBeVisible();
    expect(screen.getByRole("img", { name: "连续旷课 4 天，3月9–12日" })).toBeInTheDocument();
    expect(spoken(pane)).toBe("陆思远，还是待定");
  });

  it("screens the whole workbook when the typing pauses, once, and keeps what is looked at", async () => {
    const workbook = fakeWorkbook();
    const pane = await screened(workbook);
    await pane.user.type(screen.getByRole("searchbox"), "顾");
    const before = times(workbook, "read");
    await type(workbook, "补考成绩", [2, 2, 63]);
    await type(workbook, "补考成绩", [3, 3, 70]);
    expect(times(workbook, "read")).toBe(before);
    expect(pane.store.getState().live.isAhead).toBe(true);
    await waitFor(() => {
      expect(pane.store.getState().live.isAhead).toBe(false);
    });
    expect(times(workbook, "read")).toBe(before + 1);
    expect(screen.getByRole("searchbox")).toHaveValue("顾");
    expect(screen.getAllByRole("option")).toHaveLength(1);
    expect(rowOf("顾晨曦")).toHaveAccessibleName(/刚更新$/);
  });

  it("says which sheet was changed where a row was inserted, and finds the pupil's cells again", async () => {
    const workbook = fakeWorkbook();
    const pane = await screened(workbook);
    const [grades, makeUp, notes] = oneClass as [SheetSnapshot, SheetSnapshot, SheetSnapshot];
    const inserted = ["20250300", "何新来", 80, 81, 82, 83, 84];
    const rows = [grades.values[0]!, inserted, ...grades.values.slice(1)];
    workbook.answer.sheets = [sheetOf(grades.name, rows), makeUp, notes];
    // The pane does not know of the row yet: the link leads to the pupil all the same.
    await pane.user.click(rowOf("程立航"));
    expect(workbook.selected.at(-1)?.area.row).toBe(2);

    await act(async () => {
      workbook.change({ sheetId: `id of ${grades.name}`, area: null });
      await settled();
    });
    await pane.user.keyboard("{Escape}");
    expect(screen.getByText("“七(3)班学年总评”刚改过")).toBeVisible();
    await waitFor(() => {
      expect(pane.store.getState().screening).toMatchObject({ roster: { length: 7 } });
    });
    expect(spoken(pane)).toBe("“七(3)班学年总评”改过，已重新核对，结论没有变");
    expect(pane.store.getState().list.active).toBe(1);
  });

  it("says in words that a pupil is gone from the sheet", async () => {
    const workbook = fakeWorkbook();
    const pane = await screened(workbook);
    const [grades, makeUp, notes] = oneClass as [SheetSnapshot, SheetSnapshot, SheetSnapshot];
    const rows = grades.values.filter((cells) => cells[1] !== "程立航");
    workbook.answer.sheets = [sheetOf(grades.name, rows), makeUp, notes];
    await pane.user.click(rowOf("程立航"));
    expect(workbook.selected).toEqual([]);
    expect(
      screen.getByText(
        "“七(3)班学年总评”里找不到程立航了，可能移到了别的表，或者这一行被删去。请在“识别”里重新读取。",
      ),
    ).toBeVisible();
  });

  it("keeps what is typed while a screening runs until it is over", async () => {
    const workbook = fakeWorkbook();
    const pane = await screened(workbook);
    let goOn: () => void = () => undefined;
    workbook.answer.read = () => new Promise((resolve) => (goOn = resolve));
    let running: Promise<boolean> | null = null;
    await act(async () => {
      running = pane.store.startScreening();
      await settled();
    });
    workbook.answer.read = () => Promise.resolve();
    const old = workbook.answer.sheets;
    await type(workbook, "补考成绩", [2, 2, 63]);
    expect(times(workbook, "read cells")).toBe(0);
    const typed = workbook.answer.sheets;
    await act(async () => {
      // The reading under way saw the workbook before the mark was typed.
      workbook.answer.sheets = old;
      goOn();
      await Promise.resolve();
      workbook.answer.sheets = typed;
      await running;
      await settled();
    });
    expect(rowOf("陆思远")).toHaveAccessibleName(/未列入.*刚更新$/);
  });

  it("takes no notice of our own result sheets and of cells that say what they said", async () => {
    const ours = { ...sheetOf("学情·总览", [["总览", ""]]), mark: { report: "overview" } };
    const workbook = fakeWorkbook([...oneClass, ours]);
    const pane = await screened(workbook);
    await type(workbook, "学情·总览", [0, 1, "备注"]);
    await type(workbook, "补考成绩", [1, 2, 50]);
    expect(pane.store.getState().live).toEqual({ remark: null, pupils: [], isAhead: false });
  });

  it("watches once, whatever is read and screened anew", async () => {
    const workbook = fakeWorkbook();
    const watch = jest.spyOn(workbook.port, "watch");
    const pane = await screened(workbook);
    await act(() => pane.store.reread());
    await act(() => pane.store.startScreening());
    expect(watch).toHaveBeenCalledTimes(1);
    await type(workbook, "补考成绩", [2, 2, 63]);
    expect(times(workbook, "read cells")).toBe(1);
  });
});
