import { sheet, type HostileSheet } from "./hostile-sheet";

const metrics = ["分数", "班名", "级名"];
const nineSubjects = ["语文", "数学", "英语", "物理", "化学", "道法", "历史", "地理", "生物"];
const blanks = (count: number): readonly string[] => Array.from({ length: count }, () => "");

/** Gradebooks that are right to be read, however they look. */
export const gradebooks: readonly HostileSheet[] = [
  {
    name: "the title row speaks of 姓名 and 成绩",
    sheets: [
      sheet("七（1）班", [
        ["2025年秋期末成绩（姓名后标★者为住校生，班级：七（1）班）"],
        ["学号", "姓名", "语文", "数学"],
        ["20250101", "林一诺", 86, 52],
        ["20250102", "周子墨", 71, 64],
        ["20250103", "许安然", 90, 88],
      ]),
    ],
    may: ["read"],
    holds: {
      林一诺: { "语文/final": 86, "数学/final": 52 },
      周子墨: { "语文/final": 71, "数学/final": 64 },
      许安然: { "语文/final": 90, "数学/final": 88 },
    },
  },
  {
    name: "three exams over nine subjects over 分数, 班名, 级名",
    sheets: [
      sheet("成绩单", [
        [
          "学号",
          "姓名",
          ...["第一次月考", "期中", "期末"].flatMap((exam) => [exam, ...blanks(26)]),
        ],
        ["", "", ...[1, 2, 3].flatMap(() => nineSubjects.flatMap((subject) => [subject, "", ""]))],
        ["", "", ...[1, 2, 3].flatMap(() => nineSubjects.flatMap(() => metrics))],
        [
          "20250101",
          "林一诺",
          ...[71, 72, 73].flatMap((mark) => nineSubjects.flatMap(() => [mark, 2, 15])),
        ],
        [
          "20250102",
          "周子墨",
          ...[81, 82, 83].flatMap((mark) => nineSubjects.flatMap(() => [mark, 1, 4])),
        ],
        [
          "20250103",
          "许安然",
          ...[61, 62, 63].flatMap((mark) => nineSubjects.flatMap(() => [mark, 3, 40])),
        ],
      ]),
    ],
    may: ["read"],
    holds: {
      林一诺: inAllSubjects(71, 72, 73),
      周子墨: inAllSubjects(81, 82, 83),
      许安然: inAllSubjects(61, 62, 63),
    },
  },
  {
    name: "an export of a marking system: subjects over 得分, 校次, 班次",
    sheets: [
      sheet(
        "学生成绩",
        [
          [
            "准考证号",
            "自定义考号",
            "班级",
            "姓名",
            "学生属性",
            "总分",
            "",
            "",
            "语文",
            "",
            "",
            "数学",
            "",
            "",
          ],
          [
            "",
            "",
            "",
            "",
            "",
            "得分",
            "校次",
            "班次",
            "得分",
            "校次",
            "班次",
            "得分",
            "校次",
            "班次",
          ],
          ["30250101", "101", "3班", "林一诺", "在籍生", 150, 2, 1, 86, 2, 1, 64, 2, 1],
          ["30250102", "102", "3班", "周子墨", "在籍生", 110, 3, 2, 71, 3, 2, 39, 3, 2],
          ["30250201", "201", "4班", "许安然", "借读生", 190, 1, 1, 95, 1, 1, 95, 1, 1],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:H1", "I1:K1", "L1:N1"] },
      ),
    ],
    may: ["read"],
    holds: {
      林一诺: { "语文/unstated": 86, "数学/unstated": 64 },
      周子墨: { "语文/unstated": 71, "数学/unstated": 39 },
      许安然: { "语文/unstated": 95, "数学/unstated": 95 },
    },
  },
  {
    name: "a class sheet of seats without names",
    sheets: [
      sheet("七年级3班", [
        ["座号", "语文", "数学", "英语"],
        [1, 86, 52, 77],
        [2, 71, 64, 80],
        [3, 90, 88, 58],
        [4, 65, 70, 91],
      ]),
    ],
    may: ["asked", "not-used"],
  },
  {
    name: "等第 of a primary school, marks for two subjects only",
    sheets: [
      sheet("三年级2班", [
        ["学号", "姓名", "语文", "数学", "体育", "音乐", "劳动"],
        [1, "林一诺", 86, 92, "优", "良", "优"],
        [2, "周子墨", 55, 60, "及格", "待及格", "良"],
        [3, "许安然", 78, 81, "良", "优", "优"],
      ]),
    ],
    may: ["read"],
    holds: {
      林一诺: {
        "语文/unstated": 86,
        "数学/unstated": 92,
        "体育/unstated": "优",
        "音乐/unstated": "良",
        "劳动/unstated": "优",
      },
      周子墨: {
        "语文/unstated": 55,
        "数学/unstated": 60,
        "体育/unstated": "及格",
        "音乐/unstated": "待及格",
        "劳动/unstated": "良",
      },
      许安然: {
        "语文/unstated": 78,
        "数学/unstated": 81,
        "体育/unstated": "良",
        "音乐/unstated": "优",
        "劳动/unstated": "优",
      },
    },
  },
  {
    name: "总评 computed from 平时 and 期末 by formula",
    sheets: [
      sheet("数学", [
        ["学号", "姓名", "平时（30%）", "期末（70%）", "总评"],
        ["20250101", "林一诺", 80, 60, { holds: 66, formula: "=C2*0.3+D2*0.7" }],
        ["20250102", "周子墨", 90, 50, { holds: 62, formula: "=C3*0.3+D3*0.7" }],
        ["20250103", "许安然", 70, 40, { holds: 49, formula: "=C4*0.3+D4*0.7" }],
      ]),
    ],
    may: ["read"],
    holds: {
      林一诺: { "数学/coursework": 80, "数学/final": 60, "数学/annual": 66 },
      周子墨: { "数学/coursework": 90, "数学/final": 50, "数学/annual": 62 },
      许安然: { "数学/coursework": 70, "数学/final": 40, "数学/annual": 49 },
    },
  },
  {
    name: "班级 merged over its pupils",
    sheets: [
      sheet(
        "期末",
        [
          ["班级", "姓名", "语文", "数学"],
          ["七（1）班", "林一诺", 86, 52],
          ["", "周子墨", 71, 64],
          ["七（2）班", "许安然", 90, 88],
          ["", "林一诺", 45, 39],
        ],
        { merges: ["A2:A3", "A4:A5"] },
      ),
    ],
    may: ["read"],
    holds: {
      "林一诺 七（1）班": { "语文/final": 86, "数学/final": 52 },
      周子墨: { "语文/final": 71, "数学/final": 64 },
      许安然: { "语文/final": 90, "数学/final": 88 },
      "林一诺 七（2）班": { "语文/final": 45, "数学/final": 39 },
    },
  },
  {
    name: "成绩条: the header above every pupil, a blank row between",
    sheets: [
      sheet("成绩条", [
        ["学号", "姓名", "语文", "数学"],
        ["20250101", "林一诺", 86, 52],
        [""],
        ["学号", "姓名", "语文", "数学"],
        ["20250102", "周子墨", 71, 64],
        [""],
        ["学号", "姓名", "语文", "数学"],
        ["20250103", "许安然", 90, 88],
      ]),
    ],
    may: ["read"],
    holds: {
      林一诺: { "语文/unstated": 86, "数学/unstated": 52 },
      周子墨: { "语文/unstated": 71, "数学/unstated": 64 },
      许安然: { "语文/unstated": 90, "数学/unstated": 88 },
    },
  },
  {
    name: "a make-up sheet with 原成绩 and 补考成绩 beside the gradebook",
    sheets: [
      sheet("学年总评", [
        ["学号", "姓名", "语文", "数学"],
        ["20250101", "林一诺", 86, 52],
        ["20250102", "周子墨", 41, 64],
        ["20250103", "许安然", 90, 88],
      ]),
      sheet("补考", [
        ["学号", "姓名", "补考科目", "原成绩", "补考成绩", "备注"],
        ["20250101", "林一诺", "数学", 52, 61, ""],
        ["20250102", "周子墨", "语文", 41, "缺考", "请假"],
      ]),
    ],
    may: ["read"],
    holds: {
      林一诺: { "语文/annual": 86, "数学/annual": 52, "数学/make-up": 61 },
      周子墨: { "语文/annual": 41, "数学/annual": 64, "语文/make-up": "absent" },
      许安然: { "语文/annual": 90, "数学/annual": 88 },
    },
  },
  {
    name: "数学 with A卷 and B卷 before its sum",
    sheets: [
      sheet("期末", [
        ["学号", "姓名", "语文", "数学A卷", "数学B卷", "数学"],
        ["20250101", "林一诺", 86, 60, 22, 82],
        ["20250102", "周子墨", 71, 48, 10, 58],
        ["20250103", "许安然", 90, 58, 30, 88],
      ]),
    ],
    may: ["read", "partly-read", "asked"],
    holds: {
      林一诺: { "语文/final": 86, "数学/final": 82 },
      周子墨: { "语文/final": 71, "数学/final": 58 },
      许安然: { "语文/final": 90, "数学/final": 88 },
    },
  },
  {
    name: "数学 with A卷 and B卷 and no sum",
    sheets: [
      sheet(
        "期末",
        [
          ["学号", "姓名", "语文", "数学", ""],
          ["", "", "", "A卷", "B卷"],
          ["20250101", "林一诺", 86, 60, 22],
          ["20250102", "周子墨", 71, 48, 10],
          ["20250103", "许安然", 90, 58, 30],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"] },
      ),
    ],
    hasMore: true,
    may: ["partly-read", "asked"],
    holds: {
      林一诺: { "语文/final": 86 },
      周子墨: { "语文/final": 71 },
      许安然: { "语文/final": 90 },
    },
  },
  {
    name: "a small table of averages at the right of the gradebook",
    sheets: [
      sheet("期末", [
        ["学号", "姓名", "语文", "数学", "", "", "科目", "平均分", "及格率"],
        ["20250101", "林一诺", 86, 52, "", "", "语文", 82.3, "100%"],
        ["20250102", "周子墨", 71, 64, "", "", "数学", 68, "66.7%"],
        ["20250103", "许安然", 90, 88],
      ]),
    ],
    may: ["read", "asked"],
    holds: {
      林一诺: { "语文/final": 86, "数学/final": 52 },
      周子墨: { "语文/final": 71, "数学/final": 64 },
      许安然: { "语文/final": 90, "数学/final": 88 },
    },
  },
  {
    name: "作文 and 阅读 beside 总分 on a sheet named 语文",
    sheets: [
      sheet("语文", [
        ["学号", "姓名", "选择题", "阅读", "作文", "总分"],
        ["20250101", "林一诺", 30, 25, 31, 86],
        ["20250102", "周子墨", 20, 21, 30, 71],
        ["20250103", "许安然", 33, 27, 30, 90],
      ]),
    ],
    may: ["read", "asked", "not-used"],
    holds: {
      林一诺: { "语文/unstated": 86 },
      周子墨: { "语文/unstated": 71 },
      许安然: { "语文/unstated": 90 },
    },
  },
  {
    name: "一人一表: a report card for one pupil",
    sheets: [
      sheet("林一诺", [
        ["学生成绩报告单"],
        ["姓名：林一诺", "", "班级：七（1）班"],
        ["科目", "期中", "期末"],
        ["语文", 80, 86],
        ["数学", 60, 52],
        ["英语", 75, 77],
      ]),
    ],
    may: ["read", "asked", "not-used"],
    holds: {
      林一诺: {
        "语文/midterm": 80,
        "语文/final": 86,
        "数学/midterm": 60,
        "数学/final": 52,
        "英语/midterm": 75,
        "英语/final": 77,
      },
    },
  },
  {
    name: "a name column between ranks, marks first and 姓名 last",
    sheets: [
      sheet("期中", [
        ["名次", "语文", "数学", "总分", "姓名", "班级"],
        [1, 90, 88, 178, "许安然", "七1"],
        [2, 86, 52, 138, "林一诺", "七1"],
        [3, 71, 64, 135, "周子墨", "七2"],
      ]),
    ],
    may: ["read"],
    holds: {
      许安然: { "语文/midterm": 90, "数学/midterm": 88 },
      林一诺: { "语文/midterm": 86, "数学/midterm": 52 },
      周子墨: { "语文/midterm": 71, "数学/midterm": 64 },
    },
  },
];

function inAllSubjects(monthly: number, midterm: number, final: number): Record<string, number> {
  const names = nineSubjects.map((subject) => (subject === "道法" ? "道德与法治" : subject));
  return Object.fromEntries(
    names.flatMap((subject) => [
      [`${subject}/monthly`, monthly],
      [`${subject}/midterm`, midterm],
      [`${subject}/final`, final],
    ]),
  );
}
