import type { RibbonText } from "./ribbon-text";

const stages = { midterm: "期中", annual: "学年总评", "after-make-up": "补考后" } as const;

/** 功能区命令的文字，中文。 */
export const ribbonTextZhCn: RibbonText = {
  appName: "学情助手",
  openPane: "打开窗格",
  gotIt: "知道了",
  noReport: "打开窗格可以看到结果。",
  commands: {
    runScreening: "一键筛查",
    runReview: "补考后复核",
    writeLedgers: "生成台账",
    markSources: "标色",
    clearMarks: "清除标色",
  },
  figures: {
    candidates: "候选",
    awaitingMakeUp: "待补考",
    undetermined: "待定",
    atRisk: "有风险",
  },
  written: {
    titles: {
      runScreening: "筛查完成，结果已写入",
      runReview: "复核完成，结果已写入",
      writeLedgers: "台账已生成",
      markSources: "已标色",
      clearMarks: "标色已清除",
    },
    line: (stage, sheets, seconds) =>
      `按“${stages[stage]}”筛查，写入 ${sheets} 张表，用时 ${seconds} 秒。原表没有动。`,
    kept: (cells) => `您填过的 ${cells} 格都保留着。`,
    setAside: (cells) =>
      `有 ${cells} 格填写内容这次没有对应的行，放在表下方的“待处理”里，请看一看。`,
    questions: (count) =>
      `还有 ${count} 个问题没回答，有关学生可能列为待定。打开窗格，在“识别”一步点一下就能回答。`,
    standing: "只是候选名单，由校长室审定。",
  },
  marked: {
    title: "已标色",
    line: (sheets) => `已在 ${sheets} 张原表标色，内容和格式没有动。`,
    left: (sheets) =>
      `有 ${sheets} 张原表有保护，没有标。请点“审阅 → 撤消工作表保护”，再点一次“标色”。`,
  },
  cleared: {
    title: "标色已清除",
    titleLeft: "标色还没清完",
    line: "原表和以前一样。",
    left: (sheets) =>
      `有 ${sheets} 张原表有保护，颜色还在。请点“审阅 → 撤消工作表保护”，再点一次“清除标色”。`,
  },
  notDone: {
    titles: {
      runScreening: "没有写入",
      runReview: "没有写入",
      writeLedgers: "没有写入",
      markSources: "没有标色",
      clearMarks: "没有清除",
    },
    why: {
      statement: (button) =>
        `按这条规定筛查，要先由您确认一句说明。请打开窗格，在“规则”一步勾选，再点一次“${button}”。`,
      questions: (button, count) =>
        `有 ${count} 个问题要您先回答，不然有的表读不全。请打开窗格，在“识别”一步点一下答案，再点一次“${button}”。`,
      "no-gradebook": () => "这本工作簿里没有找到成绩表。请打开平时用的成绩册，不用改格式。",
      "no-make-up": (button) =>
        `工作簿里还没有补考成绩，没有可以复核的，什么也没有写。请先登记补考成绩，再点一次“${button}”。`,
      "no-ledgers": () => "没有要记台账的学生，什么也没有写。",
      "nothing-to-mark": () => "原表里没有要标的格。",
      "typed-entries": (button, count) =>
        `结果表里有 ${count} 格是本来写好、您又改过的，为免覆盖，没有写入。请把改动移到“（填）”的栏目或者表外，再点一次“${button}”。窗格里列出了是哪几格。`,
      "source-changed": (button) =>
        `写入时原表被改了，没有写入，工作簿和写入前一样。请再点一次“${button}”，按新的再算一次。`,
      stopped: () => "写入已停止。工作簿和写入前一样，什么都没丢。",
      busy: (button) => `窗格里正在筛查或者写入。等它做完，再点一次“${button}”。`,
      "structure-protected": (button) =>
        `工作簿结构被保护，不能新建工作表。请点“审阅 → 保护工作簿”取消保护，再点一次“${button}”。工作簿和写入前一样，什么都没丢。`,
      "sheet-protected": (button) =>
        `有一张表被保护，改不了。窗格里写着是哪一张。请点“审阅 → 撤消工作表保护”，再点一次“${button}”。工作簿和写入前一样，什么都没丢。`,
      "not-found": (button) =>
        `有一张表不在了，可能被删去或改了名。请再点一次“${button}”，按新的再读一次。`,
      "write-undone": (button) =>
        `写到一半出了错，写进去的都已退回。工作簿和写入前一样，什么都没丢。请再点一次“${button}”。`,
      "write-left-half": (button) =>
        `写到一半出了错，没能全部退回。原表没有动。请打开窗格，看哪张表没写完，删去它，再点一次“${button}”。`,
      "too-large": (button) =>
        `内容太多，一次传不下，没有写入。请把用不到的工作表移到别的工作簿，再点一次“${button}”。`,
      "host-failed": (button) =>
        `Excel 没有回应，没有写入。请先退出单元格编辑（按 Esc 或回车），再点一次“${button}”。`,
    },
  },
};
