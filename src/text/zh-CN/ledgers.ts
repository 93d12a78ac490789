import type { ClassSummaryFacts, LedgerWords } from "../ledger-words";
import { grade as gradeName } from "./names";

export const ledgers: LedgerWords = {
  sheetOfClass: (sheet, classGroup) => `${sheet} ${classGroup}`,
  classInFull: (grade, classGroup) => {
    if (classGroup === null) return grade === null ? "" : gradeName(grade);
    const own = classGroup.replace(/\s+/gu, "");
    if (grade === null) return own;
    const full = gradeName(grade);
    if (own.startsWith(full) || namesItsGrade.test(own)) return own;
    const numeral = full.replace(/年级$/u, "");
    const short = new RegExp(`^(?:${numeral}|${String(grade.year)})(?=[（(])`, "u");
    if (short.test(own)) return own.replace(short, full);
    return startsWithNumeral.test(own) ? own : full + own;
  },
  titleOfClass: (classInFull, title) => classInFull + title,
  period: (schoolYear, term) => {
    const ofYear = { first: "第一学期", second: "第二学期" };
    return `${schoolYear ?? "\u3000\u3000\u3000\u3000学年"}\u3000${term === null ? "第\u3000\u3000学期" : ofYear[term]}`;
  },
  genders: { boy: "男", girl: "女" },
  genderCounts: ({ boys, girls, notStated }) => [
    `男 ${boys} 人`,
    `女 ${girls} 人`,
    ...(notStated === 0 ? [] : [`未注明 ${notStated} 人`]),
  ],
  studentCounts: (present, left) => [
    `${present} 人`,
    ...(left.length === 0
      ? []
      : [`另${left.map(({ word, pupils }) => `${word} ${pupils} 人`).join("、")}`]),
  ],
  headTeacher: (name) => `班主任：${name}`,
  toFillIn: (title) => `${title}（填）`,
  ledger: {
    headTeacher: "班主任",
    students: "学生人数",
    boysAndGirls: "男生／女生",
    leader: "包靠领导",
    openedOn: "建账日期",
    updatedOn: "更新日期",
    situation: "全班总体\n情况分析",
    summary: (facts) => {
      const second = (attendanceLine(facts) ?? "") + (attentionLine(facts) ?? "");
      const text = [marksLine(facts) ?? "", second].filter((line) => line !== "").join("\n");
      return `（自动填入）${text === "" ? "没有读到本班的成绩、考勤和类别。" : text}`;
    },
    goals: "本学期\n培养目标",
    name: "姓名",
    boxes: {
      thought: "思想实际",
      study: "学习情况",
      character: "性格特征",
      family: "家庭环境",
      hobbies: "兴趣爱好",
    },
    plan: "个案育人\n计划",
    genders: { boy: "（男）", girl: "（女）" },
    category: (number, label) => `${chineseNumber(number)}、${pupilsCalled(label)}`,
    band: (category, state) => {
      switch (state.kind) {
        case "pupils":
          return `${category}（${state.pupils} 人）`;
        case "by-hand":
          return `${category}（由班主任填写）`;
        case "nobody":
          return category;
      }
    },
    seeAbove: (category) => `见“${category}”，个案育人计划合并填写`,
    nobody: "本学期无",
    nobodyKnown: "信息表未见；有学生此栏未填，请班主任核实",
    signOff: (headTeacher) =>
      `班主任${headTeacher === null ? "" : `（${headTeacher}）`}签名：＿＿＿＿＿＿\u3000\u3000\u3000包靠领导签名：＿＿＿＿＿＿\u3000\u3000\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日`,
  },
  categories: {
    name: (scheme) => `${scheme}${/[\dA-Za-z]$/u.test(scheme) ? " " : ""}学生名册`,
    addInRoster: (rosterSheet) =>
      `要加人，写在“${rosterSheet}”表末的浅黄色空行，下次运行本表也会列出。`,
    unranked: (pupils) => `缺成绩、没有排名的：${pupils.join("、")}。`,
    nothingKnown: "没有查到属于这些类别的学生；没有学生信息表，家庭情况无从得知。",
  },
  roster: {
    title: "学生花名册",
    status: "学籍\n状态",
    idNumber: "身份证号",
    phone: "家长及电话",
    address: "住址",
    masked: ({ idNumber, phone, address }) => {
      const last = [...(phone ? ["电话"] : []), ...(idNumber ? ["证件号"] : [])];
      const parts = [
        ...(last.length > 0 ? [`${last.join("、")}只留末四位`] : []),
        ...(address ? ["住址只写到镇街"] : []),
      ];
      return `${parts.join("，")}；要用全号请查原表。`;
    },
    empty: "没有读到本班的学生。",
  },
};

/** 初一（2）班, 2023级3班, 701班: says its grade in words of its own. */
const namesItsGrade = /^(?:小|初|高|预)|级|^\d{3}|年(?!级)/u;
/** 八（3）班 and 8(3)班 of whatever grade. */
const startsWithNumeral = /^(?:[一二三四五六七八九十]+|\d+)[（(]/u;

const numerals = "一二三四五六七八九";

function chineseNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : (numerals[tens - 1] ?? "")}十`;
  return ten + (numerals[(number % 10) - 1] ?? "");
}

/** 家庭贫困学生, but 外来务工人员子女 and 留守儿童. */
function pupilsCalled(label: string): string {
  return /(?:生|子女|儿童|人|人员|孩子|孤儿)$/u.test(label) && !/及孤儿$/u.test(label)
    ? label
    : `${label}学生`;
}

function marksLine({ marks }: ClassSummaryFacts): string | null {
  if (marks === null) return null;
  const { stage, pupils, passing, failing, incomplete, makeUp } = marks;
  const exam = stage === "midterm" ? "期中" : "学年总评";
  const outcome =
    stage !== "after-make-up" || makeUp.pupils === 0
      ? ""
      : `（全部通过 ${makeUp.passed} 人，仍有不及格 ${makeUp.failed} 人${
          makeUp.open === 0 ? "" : `，待补登 ${makeUp.open} 人`
        }）`;
  return `${exam}（${pupils} 人）：全科及格 ${passing} 人，有不及格 ${failing} 人${
    incomplete === 0 ? "" : `，成绩不全 ${incomplete} 人`
  }${stage === "midterm" ? "" : `；列入补考 ${makeUp.pupils} 人${outcome}`}。`;
}

function attendanceLine({ attendance }: ClassSummaryFacts): string | null {
  if (attendance === null) return null;
  const { rate, alerts, uncertain } = attendance;
  return `${rate === null ? "" : `出勤率 ${rate}，`}考勤预警 ${alerts} 人${
    uncertain === 0 ? "" : `（其中 ${uncertain} 人待核实）`
  }。`;
}

function attentionLine({ attention }: ClassSummaryFacts): string | null {
  return attention === null
    ? null
    : `需特别关注 ${attention.entries} 人次、${attention.heads} 人。`;
}
