import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { fakeWorkbook } from "./fake-workbook";
import { openPane } from "./open-pane";

// Fluent in jsdom takes its time on a busy machine.
jest.setTimeout(60_000);

/** 程立航 (数学 41, 补考 50; 英语 38, 补考 44), opened for a trial. */
async function trialOfTheCandidate() {
  const workbook = fakeWorkbook();
  const pane = await openPane(workbook);
  await pane.user.click(screen.getByRole("button", { name: "下一步：看规则" }));
  await pane.user.click(screen.getByRole("checkbox", { name: /义务教育阶段原则上不留级/ }));
  await pane.user.click(screen.getByRole("button", { name: "开始筛查" }));
  await pane.user.click(await screen.findByRole("option", { name: /^程立航/ }));
  await pane.user.click(screen.getByRole("button", { name: "改个分数试算" }));
  return { ...pane, workbook };
}

describe("试算 on a pupil", () => {
  it("shows at once how the verdict moves, and leaves everything as it was", async () => {
    const { user, workbook } = await trialOfTheCandidate();
    const makeUp = screen.getByRole("textbox", { name: "数学补考" });
    expect(makeUp).toHaveValue("50");
    await user.clear(makeUp);
    await user.type(makeUp, "60");
    expect(screen.getByText("试算：由候选变为未列入")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "退出试算" }));
    expect(screen.queryByText(/试算：/)).not.toBeInTheDocument();
    expect(screen.getByText("数学、英语补考仍不及格")).toBeVisible();
    expect(workbook.written).toEqual([]);
    expect(workbook.answer.choices).toBeNull();
  });

  it("a text that is no mark says so and tries nothing", async () => {
    const { user } = await trialOfTheCandidate();
    const english = screen.getByRole("textbox", { name: "英语补考" });
    await user.clear(english);
    await user.type(english, "六十");
    expect(screen.getByText("写分数，或者缺考、缓考、免修")).toBeVisible();
    expect(screen.getByText("试算后还是候选")).toBeVisible();
  });

  it("going back to the list ends it", async () => {
    const { user, store } = await trialOfTheCandidate();
    await user.type(screen.getByRole("textbox", { name: "语文成绩" }), "{Backspace}");
    await user.click(screen.getByRole("button", { name: "结果" }));
    expect(store.getState().trial).toBeNull();
    await user.click(screen.getByRole("option", { name: /^程立航/ }));
    expect(screen.getByRole("button", { name: "改个分数试算" })).toBeVisible();
  });
});
