import "@testing-library/jest-dom";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { fakeWorkbook, sheetOf, type FakeWorkbook } from "./fake-workbook";
import { openPane, type OpenPane } from "./open-pane";

// Fluent in jsdom takes its time on a busy machine.
jest.setTimeout(120_000);

async function screened(workbook: FakeWorkbook): Promise<OpenPane> {
  const { pane, statement } = await beforeScreening(workbook);
  expect(statement).not.toBeChecked();
  await pane.user.click(statement);
  return screenIn(pane);
}

/** In a workbook in which the statement was ticked before: it keeps that. */
async function screenedAgain(workbook: FakeWorkbook): Promise<OpenPane> {
  const { pane, statement } = await beforeScreening(workbook);
  expect(statement).toBeChecked();
  return screenIn(pane);
}

async function beforeScreening(workbook: FakeWorkbook) {
  const pane = await openPane(workbook);
  await pane.user.click(screen.getByRole("button", { name: "下一步：看规则" }));
  return { pane, statement: screen.getByRole("checkbox", { name: /原则上不留级/ }) };
}

async function screenIn(pane: OpenPane): Promise<OpenPane> {
  await pane.user.click(screen.getByRole("button", { name: "开始筛查" }));
  await screen.findByRole("listbox", { name: "学生名单" });
  return pane;
}

async function dataIssues(pane: OpenPane): Promise<void> {
  await pane.user.click(screen.getByRole("button", { name: /处(影响结论|数据问题)$/ }));
}

async function update(pane: OpenPane): Promise<void> {
  await pane.user.click(screen.getByRole("button", { name: "按新读法更新结果" }));
  await screen.findByRole("searchbox");
}

/** The verdict of each pupil named, in that order. */
function verdicts({ store }: OpenPane, ...numbers: readonly string[]) {
  const { screening } = store.getState();
  if (screening.step !== "done") return [];
  return numbers.map(
    (number) => screening.roster.find((line) => line.studentNumber === number)?.verdict,
  );
}

const twoOfOneName = sheetOf("学年总评", [
  ["学号", "姓名", "班级", "语文", "数学", "英语"],
  ["20250301", "王芳", "七(1)班", 71, 41, 38],
  ["20250302", "陆思远", "七(1)班", 71, 82, 77],
  ["20250401", "王芳", "七(2)班", 70, 55, 49],
  ["20250402", "白一诺", "七(2)班", 86, 91, 88],
]);
const makeUps = (name: string) =>
  sheetOf("补考成绩", [
    ["姓名", "数学", "英语"],
    [name, 66, 70],
  ]);

describe("选人", () => {
  it("gives the make-up marks to the pupil who was chosen among two of one name", async () => {
    const workbook = fakeWorkbook([twoOfOneName, makeUps("王芳")]);
    const pane = await screened(workbook);
    expect(verdicts(pane, "20250301", "20250401")).toEqual(["make-up-pending", "make-up-pending"]);
    await dataIssues(pane);
    await pane.user.click(screen.getByRole("button", { name: "选人" }));
    const list = screen.getByRole("list", { name: "“王芳”是哪一位" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(2);
    await pane.user.click(within(list).getByRole("button", { name: "王芳 七(2)班 是这位" }));
    expect(screen.getByText("王芳，七(2)班")).toBeVisible();
    expect(screen.getByRole("button", { name: "撤销：补考成绩!A2" })).toHaveFocus();
    await waitFor(() => {
      expect(workbook.answer.choices).toContain("20250401");
    });
    await update(pane);
    expect(verdicts(pane, "20250301", "20250401")).toEqual(["undetermined", "not-candidate"]);

    cleanup();
    const again = await screenedAgain(workbook);
    expect(verdicts(again, "20250301", "20250401")).toEqual(["undetermined", "not-candidate"]);
    await again.user.click(screen.getByRole("tab", { name: /^识别/ }));
    await again.user.click(
      screen.getByRole("button", { name: "撤销：补考成绩：王芳 就是 七(2)班 王芳" }),
    );
    await waitFor(() => {
      expect(workbook.answer.choices).toBeNull();
    });
  });

  it("can be taken back at once, and chosen otherwise", async () => {
    const pane = await screened(fakeWorkbook([twoOfOneName, makeUps("王芳")]));
    await dataIssues(pane);
    await pane.user.click(screen.getByRole("button", { name: "选人" }));
    await pane.user.click(screen.getByRole("button", { name: "王芳 七(2)班 是这位" }));
    await pane.user.click(screen.getByRole("button", { name: "撤销：补考成绩!A2" }));
    expect(screen.getByRole("button", { name: "选人" })).toHaveFocus();
    await pane.user.click(screen.getByRole("button", { name: "选人" }));
    await pane.user.click(screen.getByRole("button", { name: "王芳 七(1)班 是这位" }));
    await update(pane);
    expect(verdicts(pane, "20250301", "20250401")).toEqual(["not-candidate", "undetermined"]);
  });

  it("offers who is written nearly so, and finds anybody else, where nobody is of that name", async () => {
    const pane = await screened(fakeWorkbook([twoOfOneName, makeUps("王方")]));
    await dataIssues(pane);
    await pane.user.click(screen.getByRole("button", { name: "选人" }));
    const list = screen.getByRole("list", { name: "“王方”是哪一位" });
    expect(within(list).getAllByRole("button", { name: /是这位$/ })).toHaveLength(2);
    const search = screen.getByRole("searchbox", { name: "为“王方”找学生" });
    await pane.user.type(search, "9999");
    expect(screen.getByText("没有找到")).toBeVisible();
    await pane.user.clear(search);
    await pane.user.type(search, "0401");
    await pane.user.click(screen.getByRole("button", { name: "王芳 七(2)班 是这位" }));
    await update(pane);
    expect(verdicts(pane, "20250301", "20250401")).toEqual(["undetermined", "not-candidate"]);
  });
});

describe("a letter that the rule does not decide", () => {
  const letters = sheetOf("学年总评", [
    ["学号", "姓名", "语文", "数学", "英语"],
    ["20250301", "程立航", "乙", "丙", "丙"],
    ["20250302", "陆思远", "乙", "乙", "乙"],
  ]);

  it("is asked about, and the verdicts move with the answers", async () => {
    const workbook = fakeWorkbook([letters]);
    const pane = await screened(workbook);
    expect(verdicts(pane, "20250301", "20250302")).toEqual(["undetermined", "undetermined"]);
    await pane.user.click(screen.getByRole("tab", { name: "识别，有 2 个问题" }));
    const question = screen.getByRole("heading", { name: "乙 算及格吗？" }).closest("section")!;
    expect(question).toHaveTextContent("共 4 格，规定里没说。如 学年总评!C2");
    await pane.user.click(within(question).getByRole("button", { name: "算及格" }));
    expect(screen.getByText("“乙”算及格了")).toBeVisible();
    expect(screen.getByRole("heading", { name: "丙 算及格吗？" })).toHaveFocus();
    await pane.user.click(screen.getByRole("button", { name: "算不及格" }));
    await pane.user.click(screen.getByRole("tab", { name: /^结果/ }));
    await pane.user.click(screen.getByRole("button", { name: "更新" }));
    await waitFor(() => {
      expect(verdicts(pane, "20250301", "20250302")).toEqual(["make-up-pending", "not-candidate"]);
    });
    expect(workbook.answer.choices).toContain("丙");
  });
});

describe("58补60", () => {
  it("once agreed to is the first mark and the make-up mark", async () => {
    const pane = await screened(
      fakeWorkbook([
        sheetOf("学年总评", [
          ["学号", "姓名", "语文", "数学", "英语"],
          ["20250301", "程立航", 71, "58补60", 38],
          ["20250302", "陆思远", 71, 82, 77],
          ["20250303", "顾晨曦", 70, 65, 60],
          ["20250304", "白一诺", 86, 91, 88],
        ]),
      ]),
    );
    await dataIssues(pane);
    await pane.user.click(screen.getByRole("button", { name: "按 58、补考 60 读" }));
    await update(pane);
    const { screening } = pane.store.getState();
    const record =
      screening.step === "done" &&
      screening.screened.recognised.reading.cohort.subjects.find(
        ({ subject }) => subject === "数学",
      );
    expect(record && record.results[0]?.scores.marks[0]).toBe(58);
    expect(record && record.makeUp?.marks[0]).toBe(60);
  });
});
