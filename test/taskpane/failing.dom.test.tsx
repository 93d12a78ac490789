import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { fakeWorkbook, sheetOf } from "./fake-workbook";
import { openPane } from "./open-pane";

/** A subject teacher's gradebook: 数学 of two classes. */
const mathematics = [
  sheetOf("数学", [
    ["学号", "姓名", "班级", "数学", "数学补考"],
    ["20240201", "程立航", "八(2)班", 41, 52],
    ["20240202", "陆思远", "八(2)班", 54, ""],
    ["20240203", "白一诺", "八(2)班", 49, 66],
    ["20240301", "曹子墨", "八(3)班", 91, ""],
    ["20240302", "安书瑶", "八(3)班", "缓考", ""],
  ]),
];

async function screened(language: "zh-CN" | "en" = "zh-CN") {
  const pane = await openPane(fakeWorkbook(mathematics), { language });
  const { user } = pane;
  await user.click(await screen.findByRole("button", { name: /下一步|Next/u }));
  await user.click(await screen.findByRole("checkbox"));
  await user.click(screen.getByRole("button", { name: /开始筛查|Start/u }));
  return pane;
}

describe("the results of one subject", () => {
  it("begin with those who fail or have no mark, and say that nothing follows for repetition", async () => {
    await screened();
    expect(await screen.findByRole("heading", { name: "3 人不及格或缺成绩" })).toBeVisible();
    const rows = screen.getAllByRole("option").map(({ textContent }) => textContent);
    expect(rows).toEqual([
      "程立航八(2)班数学 41，补考 52，仍不及格",
      "陆思远八(2)班数学 54，补考还没录入",
      "安书瑶八(3)班数学 缓考",
    ]);
    expect(screen.getAllByText("这里只有数学的成绩，看不出该不该留级。")[0]).toBeInTheDocument();
  });

  it("have the verdicts beside them", async () => {
    const { user } = await screened();
    await user.click(await screen.findByRole("tab", { name: "结论" }));
    expect(await screen.findByRole("heading", { name: "没有要处理的学生" })).toBeVisible();
  });
});

it("several subjects begin with the verdicts", async () => {
  const { user } = await openPane(fakeWorkbook());
  await user.click(await screen.findByRole("button", { name: /下一步/u }));
  await user.click(await screen.findByRole("checkbox"));
  await user.click(screen.getByRole("button", { name: "开始筛查" }));
  await screen.findByRole("heading", { name: /人要处理/u });
  expect(screen.queryByRole("tab", { name: /^不及格/u })).not.toBeInTheDocument();
});
