import { sheet, type HostileSheet } from "./hostile-sheet";

/** Marks stand here, but which of them count is open: nothing of it may be sure. */
export const doubtfulSheets: readonly HostileSheet[] = [
  {
    name: "two years of the same pupils below one another",
    sheets: [
      sheet("成绩", [
        ["2023学年期末成绩"],
        ["学号", "姓名", "语文", "数学"],
        ["20230101", "林一诺", 86, 52],
        ["20230102", "周子墨", 71, 64],
        ["20230103", "许安然", 90, 88],
        [""],
        ["2024学年期末成绩"],
        ["学号", "姓名", "语文", "数学"],
        ["20230101", "林一诺", 66, 72],
        ["20230102", "周子墨", 51, 44],
        ["20230103", "许安然", 70, 68],
      ]),
    ],
    hasMore: true,
    may: ["asked", "partly-read"],
    holds: { 林一诺: {}, 周子墨: {}, 许安然: {} },
  },
  {
    name: "the sheet says 期末, its title 期中",
    sheets: [
      sheet("期末", [
        ["七（1）班期中考试成绩"],
        ["学号", "姓名", "语文", "数学"],
        ["20250101", "林一诺", 86, 52],
        ["20250102", "周子墨", 71, 64],
        ["20250103", "许安然", 90, 88],
      ]),
    ],
    may: ["read", "asked"],
    holds: {
      林一诺: { "语文/unstated": 86, "数学/unstated": 52 },
      周子墨: { "语文/unstated": 71, "数学/unstated": 64 },
      许安然: { "语文/unstated": 90, "数学/unstated": 88 },
    },
  },
  {
    name: "the three best of each subject beside one another",
    sheets: [
      sheet("各科前三名", [
        ["语文", "", "", "数学", "", ""],
        ["名次", "姓名", "分数", "名次", "姓名", "分数"],
        [1, "许安然", 90, 1, "高梓轩", 99],
        [2, "林一诺", 86, 2, "许安然", 88],
        [3, "周子墨", 71, 3, "孙佳琪", 87],
      ]),
    ],
    may: ["read", "asked", "not-used"],
    holds: {
      许安然: { "语文/unstated": 90, "数学/unstated": 88 },
      林一诺: { "语文/unstated": 86 },
      周子墨: { "语文/unstated": 71 },
      高梓轩: { "数学/unstated": 99 },
      孙佳琪: { "数学/unstated": 87 },
    },
  },
  {
    name: "unit tests of one subject, none of them an exam",
    sheets: [
      sheet("数学", [
        ["学号", "姓名", "第一单元", "第二单元", "第三单元"],
        ["20250101", "林一诺", 86, 52, 70],
        ["20250102", "周子墨", 71, 64, 60],
        ["20250103", "许安然", 90, 88, 95],
      ]),
    ],
    hasMore: true,
    may: ["asked", "not-used", "partly-read"],
    holds: {
      林一诺: { "数学/monthly": 86 },
      周子墨: { "数学/monthly": 71 },
      许安然: { "数学/monthly": 90 },
    },
  },
  {
    name: "an empty form: names and subjects, no mark yet",
    sheets: [
      sheet("期末成绩登记", [
        ["学号", "姓名", "语文", "数学"],
        ["20250101", "林一诺", "", ""],
        ["20250102", "周子墨", "", ""],
        ["20250103", "许安然", "", ""],
      ]),
    ],
    may: ["read", "asked", "not-used"],
    holds: { 林一诺: {}, 周子墨: {}, 许安然: {} },
  },
];
