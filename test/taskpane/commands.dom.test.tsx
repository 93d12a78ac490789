import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { act } from "react";
import { WorkbookError } from "../../src/app";
import type { CommandReport } from "../../src/text";
import { fakeWorkbook, oneClass, sheetOf } from "./fake-workbook";
import { openPane } from "./open-pane";

const confirmed = [["confirmed-policy", "shanghai-2006-secondary 1"]] as const;
const withoutMakeUps = oneClass.filter(({ name }) => name !== "补考成绩");
const title = () => screen.getByRole("heading", { level: 2 });

describe("一键筛查", () => {
  it("screens, writes and reports the figures, without bringing the pane", async () => {
    const workbook = fakeWorkbook();
    const { store, told, shown } = await openPane(workbook, { remembers: confirmed });
    await act(() => store.press("runScreening"));
    expect(workbook.written[0]).toHaveLength(10);
    expect(told).toEqual([
      {
        kind: "written",
        command: "runScreening",
        stage: "after-make-up",
        candidates: 1,
        awaitingMakeUp: 0,
        undetermined: 2,
        atRisk: 0,
        sheets: 10,
        seconds: 0,
        kept: 0,
        setAside: 0,
        questions: 0,
      },
    ]);
    expect(shown.times).toBe(0);
  });

  it("asks for the statement on compulsory education first, and writes nothing before", async () => {
    const workbook = fakeWorkbook();
    const { store, told } = await openPane(workbook);
    await act(() => store.press("runScreening"));
    expect(workbook.written).toEqual([]);
    expect(told).toEqual([notDone("runScreening", "statement")]);
    expect(title()).toHaveTextContent("按这条规定筛查");
  });

  it("writes nothing while it is not known what a sheet is, and leaves the pane at the question", async () => {
    const unsure = sheetOf("Sheet7", [
      ["a", "b", "c"],
      ["程立航", 71, 88],
      ["陆思远", 64, 79],
      ["顾晨曦", 55, 91],
    ]);
    const workbook = fakeWorkbook([...oneClass, unsure]);
    const { store, told } = await openPane(workbook, { remembers: confirmed });
    await act(() => store.press("runScreening"));
    expect(workbook.written).toEqual([]);
    expect(told).toEqual([notDone("runScreening", "questions", 1)]);
    expect(title()).toHaveTextContent(/^找到/);
  });

  it("says that there is no gradebook", async () => {
    const workbook = fakeWorkbook([sheetOf("说明", [["这本工作簿由教导处保管"]])]);
    const { store, told } = await openPane(workbook, { remembers: confirmed });
    await act(() => store.press("runScreening"));
    expect(told).toEqual([notDone("runScreening", "no-gradebook")]);
  });

  it("says what keeps it from writing, and the pane shows it", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.write = () => Promise.reject(new WorkbookError("structure-protected", null));
    const { store, told } = await openPane(workbook, { remembers: confirmed });
    await act(() => store.press("runScreening"));
    expect(told).toEqual([notDone("runScreening", "structure-protected")]);
    expect(title()).toHaveTextContent("没有写成");
  });

  it("leaves cells alone that somebody changed in result sheets, and counts them", async () => {
    const workbook = fakeWorkbook();
    const at = { sheet: "学情·补考名单", row: 4, column: 2 };
    workbook.answer.write = () =>
      Promise.resolve({ kind: "typed-entries", cells: [at, { ...at, row: 5 }] });
    const { store, told } = await openPane(workbook, { remembers: confirmed });
    await act(() => store.press("runScreening"));
    expect(told).toEqual([notDone("runScreening", "typed-entries", 2)]);
  });

  it("works once for two presses, and once more afterwards", async () => {
    const workbook = fakeWorkbook();
    const { store, told } = await openPane(workbook, { remembers: confirmed });
    await act(async () => {
      await Promise.all([store.press("runScreening"), store.press("runScreening")]);
    });
    expect(workbook.written).toHaveLength(1);
    expect(told).toHaveLength(1);
    await act(() => store.press("runScreening"));
    expect(workbook.written).toHaveLength(2);
  });
});

describe("补考后复核", () => {
  it("screens after the make-up exams and writes", async () => {
    const workbook = fakeWorkbook();
    const { store, told } = await openPane(workbook, { remembers: confirmed });
    await act(() => store.press("runReview"));
    expect(told[0]).toMatchObject({ kind: "written", stage: "after-make-up", sheets: 10 });
  });

  it("goes by the make-up marks although an earlier stage was chosen in the pane", async () => {
    const workbook = fakeWorkbook();
    const { store, told } = await openPane(workbook, { remembers: confirmed });
    act(() => {
      store.chooseStage("annual");
    });
    await act(() => store.press("runReview"));
    expect(told[0]).toMatchObject({ kind: "written", stage: "after-make-up" });
  });

  it("says so and writes nothing where there is no make-up result yet", async () => {
    const workbook = fakeWorkbook(withoutMakeUps);
    const { store, told } = await openPane(workbook, { remembers: confirmed });
    await act(() => store.press("runReview"));
    expect(told).toEqual([notDone("runReview", "no-make-up")]);
    expect(workbook.written).toEqual([]);
  });
});

describe("生成台账", () => {
  it("writes ledgers of all classes, and none of the usual sheets that do not stand there", async () => {
    const workbook = fakeWorkbook();
    const { store, told } = await openPane(workbook, { remembers: confirmed });
    await act(() => store.press("writeLedgers"));
    expect(workbook.written[0]?.map(({ report }) => report)).toEqual([
      "class-ledger|七(3)班",
      "class-categories|七(3)班",
      "case-conference|七(3)班",
      "diagnosis|七(3)班",
      "class-roster|七(3)班",
    ]);
    expect(told[0]).toMatchObject({ kind: "written", command: "writeLedgers", sheets: 5 });
  });
});

describe("标色 and 清除标色", () => {
  it("mark by the results of now", async () => {
    const workbook = fakeWorkbook();
    const { store, told } = await openPane(workbook, { remembers: confirmed });
    await act(() => store.press("markSources"));
    expect(told).toEqual([{ kind: "marked", command: "markSources", sheets: 1, left: 0 }]);
    expect(workbook.done).toContain("highlight");
    expect(workbook.written).toEqual([]);
  });

  it("count what is protected", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.highlight = () =>
      Promise.resolve({ sheets: ["补考成绩"], protected: ["七(3)班学年总评"] });
    const { store, told } = await openPane(workbook, { remembers: confirmed });
    await act(() => store.press("markSources"));
    expect(told).toEqual([{ kind: "marked", command: "markSources", sheets: 1, left: 1 }]);
  });

  it("clear without any results", async () => {
    const workbook = fakeWorkbook();
    const { store, told } = await openPane(workbook);
    await act(() => store.press("clearMarks"));
    expect(told).toEqual([{ kind: "cleared", command: "clearMarks", left: 0 }]);
    expect(workbook.done).toContain("clear highlight");
  });
});

describe("where no dialog can be shown", () => {
  it("the pane comes and says the same", async () => {
    const workbook = fakeWorkbook(withoutMakeUps);
    const { store, shown } = await openPane(workbook, {
      remembers: confirmed,
      tell: () => Promise.resolve(false),
    });
    await act(() => store.press("runReview"));
    expect(shown.times).toBe(1);
    expect(screen.getByText("没有写入")).toBeVisible();
    expect(screen.getByText(/^工作簿里还没有补考成绩/)).toBeVisible();
  });
});

function notDone(
  command: CommandReport["command"],
  because: Extract<CommandReport, { kind: "not-done" }>["because"],
  count = 0,
): CommandReport {
  return { kind: "not-done", command, because, count };
}
