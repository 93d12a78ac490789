import type { FrameText } from "./frame-text";

/** 窗格边框上的文字，中文。 */
export const frameTextZhCn: FrameText = {
  appName: "学情助手",
  road: "步骤",
  steps: { recognise: "识别", rules: "规则", screening: "筛查", results: "结果", output: "输出" },
  stepDone: (step) => `${step}，已完成`,
  stepAsks: (step, questions) => `${step}，有 ${questions} 个问题`,
  stepFailed: (step) => `${step}，没有成功`,
  localOnly: "只在这台电脑上处理，不上传",
  middleDot: " · ",
  close: "关闭",
  dismiss: "知道了",
  tryAgain: "再试一次",
  listOf: (names) => names.join("、"),
  time: (hours, minutes) => `${hours}:${String(minutes).padStart(2, "0")}`,
  dayAndTime: (month, day, time) => `${month}月${day}日 ${time}`,
  opening: "正在看这本工作簿",
  notLoaded: {
    title: "这一部分没有加载出来",
    what: "可能是网络断了，也可能是学情助手刚刚更新过。",
    todo: "请检查网络，点“再试一次”。还是不行，就关闭这个窗格，再打开。",
    safe: "工作簿没有变，什么都没丢。",
  },
  broken: {
    title: "这一屏没有显示出来",
    what: "学情助手自己出了错，不是您的表有问题。",
    todo: "点“再试一次”。还是不行，就关闭这个窗格，再打开。",
    safe: "工作簿没有变，什么都没丢。",
  },
};
