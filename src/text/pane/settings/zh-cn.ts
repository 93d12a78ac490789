import type { KeptSettings, SettingsText } from "./settings-text";

/** 设置的文字，中文。 */
export const settingsTextZhCn: SettingsText = {
  title: "设置",
  under: "都存在这本工作簿里，跟着文件走。",
  rows: {
    school: "学校信息",
    policy: "留级规定",
    policies: "本校规定",
    scheme: "特别关注",
    attendance: "旷课预警",
    legend: "考勤图例",
    mapping: "识别更正",
    output: "输出",
  },
  ownPolicies: (title, more) => (more === 0 ? title : `${title}，另有本校规定 ${more} 条`),
  symbols: (count) => `${count} 个记号`,
  sheets: (count) => `${count} 张表`,
  letters: (count) => `${count} 个等第`,
  fullMarks: (count) => `${count} 科满分`,
  cells: (count) => `${count} 格`,
  pupils: (count) => `${count} 名学生`,
  teachers: (count) => `班主任 ${count} 人`,
  without: (sheets) => `不写 ${sheets} 张`,
  also: (kinds) => `另要 ${kinds} 种`,
  classes: (count) => `${count} 个班`,
  nothing: "没有",
  damaged: (which) =>
    `${which.map((one) => keptSettings[one]).join("、")}读不出来，已原样留存，先用默认的。重新设一次，或导入以前存的文件。`,
  exporting: {
    action: "导出设置",
    note: "存成一个文件，没有学生姓名和成绩",
    nothing: "还没有设置可以导出",
    file: (school) => (school === "" ? "学情设置.json" : `${school}-学情设置.json`),
    done: (file) => `已存成“${file}”`,
    inFile: (leftOut) =>
      leftOut === 0
        ? "学情助手的设置。不含学生姓名和成绩。"
        : `学情助手的设置。不含学生姓名和成绩：有 ${leftOut} 条只说到某一名学生的（人工加的类别、逐格更正、选人）没有写进来。`,
  },
  importing: {
    heading: "用以前的设置",
    why: "去年或别的年级导出的设置文件，读入后不用重填。本校规定、学校信息、对照文件也可以。",
    action: "导入设置…",
    choose: "选设置文件",
    title: "读入这些设置？",
    replaces: (what) => `替换现在的：${what}`,
    missing: (sheets) => `这本工作簿里没有“${sheets.join("”“")}”，对它们的识别更正不读入。`,
    notTaken: "没有读入的",
    take: (count) => `读入 ${count} 项`,
    nothingToTake: "没有可以读入的",
    leave: "不读入",
    taken: (count, file) => `已从“${file}”读入 ${count} 项设置`,
    undone: "已撤销，设置和读入前一样",
    refused: (file) => `“${file}”没有读入`,
    nothingKept: "现在的设置没有变。",
  },
  notKept: "刚才的选择没能存进工作簿，这次先照它用。原表没有动，什么都没丢。",
};

/** Named one by one where they cannot be read. */
export const keptSettings: Readonly<Record<KeptSettings, string>> = {
  policies: "本校规定",
  school: "学校信息",
  attention: "类别和考勤设置",
  choices: "识别更正",
  preferences: "规定、阶段、输出的选择",
};
