import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import type { PaneServices } from "../../src/taskpane/services";
import { fakeWorkbook } from "./fake-workbook";
import { openPane } from "./open-pane";

describe("a workbook without a gradebook", () => {
  it("offers the sample as a workbook of its own, and the blank template as a file", async () => {
    const handed: string[] = [];
    const starters: PaneServices["starters"] = {
      openSample: () => Promise.resolve(void handed.push("示例")),
      saveTemplate: (name) => Promise.resolve(void handed.push(name)),
    };
    const { user } = await openPane(fakeWorkbook([]), { starters });
    await user.click(screen.getByRole("button", { name: "用示例试一试" }));
    expect(await screen.findByText(/示例已在新窗口打开/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "下载空白模板" }));
    expect(await screen.findByText(/空白模板已下载/)).toBeInTheDocument();
    expect(handed).toEqual(["示例", "学情空白模板.xlsx"]);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("这里还没有成绩表");
  });

  it("says what to do where neither can be had, and that nothing changed", async () => {
    const { user } = await openPane(fakeWorkbook([]));
    await user.click(screen.getByRole("button", { name: "用示例试一试" }));
    expect(await screen.findByText(/没能打开示例。请再试一次/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "下载空白模板" }));
    expect(await screen.findByText(/没能下载空白模板.*这个工作簿没有变/)).toBeInTheDocument();
  });
});
