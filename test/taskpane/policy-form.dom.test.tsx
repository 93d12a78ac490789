import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { findPolicy } from "../../src/app";
import { encodePolicy } from "../../src/rules";
import { fakeWorkbook, type FakeWorkbook } from "./fake-workbook";
import { openPane, type OpenPane } from "./open-pane";

// Fluent in jsdom takes its time on a busy machine.
jest.setTimeout(120_000);

type Pane = OpenPane & { readonly workbook: FakeWorkbook };

async function rules(workbook = fakeWorkbook()): Promise<Pane> {
  const pane = await openPane(workbook);
  await pane.user.click(screen.getByRole("button", { name: "下一步：看规则" }));
  return { ...pane, workbook };
}

async function start({ user }: Pick<Pane, "user">): Promise<void> {
  await user.click(screen.getByRole("checkbox", { name: /义务教育阶段原则上不留级/ }));
  await user.click(screen.getByRole("button", { name: "开始筛查" }));
  await screen.findByRole("listbox", { name: "学生名单" });
}

/** 改条件 after a screening: 程立航 is a candidate, 陆思远 and 顾晨曦 are open, the rest are not listed. */
async function formAfterScreening(): Promise<Pane> {
  const pane = await rules();
  await start(pane);
  await pane.user.click(screen.getByRole("tab", { name: /规则/ }));
  await pane.user.click(screen.getByRole("button", { name: "改条件" }));
  return pane;
}

async function typePassMark({ user }: Pane, percent: string): Promise<void> {
  const field = screen.getByRole("textbox", { name: "及格线" });
  await user.clear(field);
  await user.type(field, percent);
}

const save = () => screen.getByRole("button", { name: "保存为本校规定" });
const foot = () => within(screen.getByRole("contentinfo"));

describe("改条件", () => {
  it("says the sentence as it changes and whose verdict would move; leaving restores all", async () => {
    const pane = await formAfterScreening();
    expect(screen.getByRole("heading", { level: 2, name: "改条件" })).toHaveFocus();
    expect(save()).toHaveAttribute("aria-disabled", "true");
    await typePassMark(pane, "75");
    expect(screen.getByText("75%")).toBeVisible();
    expect(screen.getByRole("heading", { name: "这样改，2 人的结论会变" })).toBeVisible();
    expect(screen.getByText("陆思远（七(3)班）由待定变为候选")).toBeInTheDocument();
    expect(screen.getByText("曹子墨（七(3)班）由未列入变为待定")).toBeInTheDocument();

    await pane.user.click(screen.getByRole("button", { name: "规则" }));
    expect(screen.getByText("60%")).toBeVisible();
    expect(pane.store.getState()).toMatchObject({ trial: null, form: null });
    expect(pane.store.getState().choice.policy.id).toBe("shanghai-2006-secondary");
    expect(pane.workbook.answer.policies).toBeNull();
    expect(pane.workbook.written).toEqual([]);
  });

  it("saved, it is the school's own: kept in the workbook, chosen, screened by, found again", async () => {
    const pane = await rules();
    await pane.user.click(screen.getByRole("button", { name: "改条件" }));
    await typePassMark(pane, "75");
    await pane.user.click(save());
    expect(screen.getByText("本校自定 · 第 1 版 · 适用于这里的年级")).toBeVisible();
    expect(pane.workbook.answer.policies).toContain('"id": "own-shanghai-2006-secondary"');
    await start(pane);
    expect(screen.getByRole("option", { name: /^陆思远，.*候选/ })).toBeInTheDocument();
    const { screening } = pane.store.getState();
    expect(screening.step === "done" && screening.screened.policy.passPercent).toBe(75);

    document.body.innerHTML = "";
    const again = await openPane(pane.workbook);
    const { choice, own } = again.store.getState();
    expect([choice.policy.id, choice.policy.passPercent]).toEqual([
      "own-shanghai-2006-secondary",
      75,
    ]);
    expect(choice.confirmed).toBe(true);
    expect(own.policies).toHaveLength(1);
  });

  it("what contradicts itself says why at its place and cannot be saved", async () => {
    const pane = await rules();
    await pane.user.click(screen.getByRole("button", { name: "改条件" }));
    await typePassMark(pane, "90");
    expect(screen.getByText("及格线要高于低分线 40%，不高于优秀线 80%")).toBeVisible();
    expect(foot().getByText("有 1 处要改，改好才能保存")).toBeInTheDocument();
    await pane.user.click(save());
    expect(screen.getByRole("heading", { level: 2, name: "改条件" })).toBeInTheDocument();
    await typePassMark(pane, "65");
    const clause = within(screen.getByRole("group", { name: "条件 2" }));
    await pane.user.selectOptions(
      clause.getByRole("combobox", { name: "条件 2：第 1 组至少几门" }),
      "4",
    );
    expect(
      clause.getByText("要求 4 门不及格，但这一组学生只有 3 门，永远不会符合"),
    ).toBeInTheDocument();
    await pane.user.click(screen.getByRole("checkbox", { name: /^学期总评由/ }));
    await pane.user.type(screen.getByRole("textbox", { name: "平时" }), "{Backspace}{Backspace}40");
    expect(screen.getByText("各项比例加起来应为 100，现为 110")).toBeInTheDocument();
    expect(foot().getByText("有 2 处要改，改好才能保存")).toBeInTheDocument();
    expect(pane.workbook.answer.policies).toBeNull();
  });

  it("a look at another step keeps what was changed so far", async () => {
    const pane = await formAfterScreening();
    await typePassMark(pane, "75");
    await pane.user.click(screen.getByRole("tab", { name: /结果/ }));
    expect(pane.store.getState().trial).toBeNull();
    await pane.user.click(screen.getByRole("tab", { name: /规则/ }));
    expect(screen.getByRole("textbox", { name: "及格线" })).toHaveValue("75");
    expect(screen.getByRole("heading", { name: "这样改，2 人的结论会变" })).toBeVisible();
  });
});

describe("换一条", () => {
  it("自己填一条 begins without clauses and is a rule once one is there", async () => {
    const pane = await rules();
    await pane.user.click(screen.getByRole("button", { name: "换一条" }));
    await pane.user.click(screen.getByRole("menuitem", { name: "自己填一条" }));
    expect(screen.getByText("还没有条款：写明几门不及格的学生列入。")).toBeVisible();
    expect(save()).toHaveAttribute("aria-disabled", "true");
    await pane.user.click(screen.getByRole("button", { name: "加一条" }));
    await pane.user.click(save());
    expect(pane.store.getState().choice.policy).toMatchObject({
      id: "own",
      version: "1",
      derivedFrom: null,
      clauses: [{ counts: "after-make-up", atLeast: [{ group: "core", subjects: 2 }] }],
    });
    await pane.user.click(screen.getByRole("button", { name: "换一条" }));
    const [first] = screen.getAllByRole("menuitemradio");
    expect(first).toHaveTextContent("本校规定本校自定 · 第 1 版 · 适用于这里的年级");
    expect(screen.getByRole("menuitemradio", { name: /安徽五河/ })).toHaveTextContent(
      "转载文本 · 不适用于这里的年级",
    );
  });

  it("a file goes out and comes back; one that cannot be used is refused with its reasons", async () => {
    const pane = await rules();
    await pane.user.click(screen.getByRole("button", { name: "存成文件" }));
    expect(pane.saved.map(({ name }) => name)).toEqual(["留级规定-上海 2006 · 中学.json"]);
    const shanghai = findPolicy("shanghai-2006-secondary")!;
    const broken = encodePolicy({ ...shanghai, passPercent: 90, schoolStages: [] });
    const input = screen.getByLabelText("选一个规定文件");
    await pane.user.upload(input, new File([broken], "外校.json", { type: "application/json" }));
    const refusal = await screen.findByRole("alert");
    expect(refusal).toHaveTextContent("“外校.json”没有读入");
    expect(refusal).toHaveTextContent("schoolStages：至少要有 1 项");
    expect(pane.workbook.answer.policies).toBeNull();

    const other = encodePolicy({
      ...shanghai,
      id: "west",
      passPercent: 65,
      creditOfMakeUpPass: 65,
    });
    await pane.user.upload(input, new File([other], "west.json", { type: "application/json" }));
    expect(await screen.findByText("65%")).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(pane.workbook.answer.policies).toContain('"id": "west"');
  });

  it("kept rules that cannot be read are said once, and the usual ones stand", async () => {
    const workbook = fakeWorkbook();
    workbook.answer.policies = "[{";
    const pane = await openPane(workbook, { remembers: [["policy", "own"]] });
    const words = "本校规定这项设置读不出来，已原样留存，先用默认设置。";
    expect(screen.getByText(words)).toBeVisible();
    expect(pane.store.getState().choice.policy.id).toBe("shanghai-2006-secondary");
    await pane.user.click(screen.getByRole("button", { name: "重新读取" }));
    expect(screen.queryByText(words)).not.toBeInTheDocument();
  });
});
