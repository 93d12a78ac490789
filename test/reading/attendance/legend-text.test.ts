import { explainedSigns } from "../../../src/reading/attendance/legend-text";

function explained(line: string): string {
  return explainedSigns(line)
    .map(({ symbol, parts }) => `${symbol}=${parts.join("+")}`)
    .join(" ");
}

/** 图例的写法, as schools and offices print them: line → what it says. */
const lines: readonly (readonly [string, string])[] = [
  // The usual one, and what else was met for the same signs.
  [
    "√ 出勤  X 旷课  △ 事假  ○ 病假  + 迟到  – 早退",
    "√=present ×=unexcused △=personalLeave ○=sickLeave +=late -=leftEarly",
  ],
  ["出勤：√ | 请假：△ | 迟到：○ | 旷课：×", "√=present △=leave ○=late ×=unexcused"],
  ["√到课 ×缺勤 ○迟到", "√=present ×=absent ○=late"],
  ["旷课×，请假△", "×=unexcused △=leave"],
  [
    "出勤√、旷课×、事假○、病假☆、迟到※、早退◇、休假●",
    "√=present ×=unexcused ○=personalLeave ☆=sickLeave ※=late ◇=leftEarly ●=leave",
  ],
  [
    "“√”表示出勤，“△”表示事假，“＊”表示病假，“×”表示迟到，“#”表示早退",
    "√=present △=personalLeave *=sickLeave ×=late #=leftEarly",
  ],
  [
    "√出勤;¤旷工;○事假;☆病假;＊迟到;×长病假;△年假",
    "√=present ¤=unexcused ○=personalLeave ☆=sickLeave *=late ×=sickLeave △=leave",
  ],
  [
    "出勤：√ 旷工：× 事假：○（半天⊙） 病假：■（半天□） 迟到、早退：$ 公休：休",
    "√=present ×=unexcused ○=personalLeave ⊙=personalLeave+present ■=sickLeave □=sickLeave+present $=unknown 休=away",
  ],
  [
    "旷工 ×  事假 ∧  病假 △  迟到 ﹤  早退 ﹥",
    "×=unexcused ∧=personalLeave △=sickLeave <=late >=leftEarly",
  ],
  [
    "√—出勤 ×—旷工 +—事假 ○—病假 ◇—迟到 ◆—早退 △—出差",
    "√=present ×=unexcused +=personalLeave ○=sickLeave ◇=late ◆=leftEarly △=officialLeave",
  ],
  [
    "出勤 √ 迟到 ！ 早退 ！！ 旷工 ！！！ 事假 △ 病假 ○",
    "√=present !=late !!=leftEarly !!!=unexcused △=personalLeave ○=sickLeave",
  ],
  [
    "/ 出勤 〇 旷工 ▲ 事假 △ 病假 ✘ 半天 √ 公休",
    "/=present ○=unexcused ▲=personalLeave △=sickLeave ×=unknown √=away",
  ],
  ["出勤：√；缺勤：×；请假：○；迟到：△；休息：●", "√=present ×=absent ○=leave △=late ●=away"],
  // Other ways of printing them.
  [
    "2.√—出勤X—旷课△—事假○—病假Ä—迟到（其他标记符号请注明符号含义）。",
    "√=present ×=unexcused △=personalLeave ○=sickLeave Ä=late",
  ],
  ["（注：√到 ×缺 ○病假 △事假）", "√=present ×=absent ○=sickLeave △=personalLeave"],
  ["图例：到 √，旷 ×，事 △，病 ○", "√=present ×=unexcused △=personalLeave ○=sickLeave"],
  ["✔出勤／✖旷课／◯病假／∆事假", "√=present ×=unexcused ○=sickLeave △=personalLeave"],
  ["√ 出勤\n× 旷课\n△ 事假", "√=present ×=unexcused △=personalLeave"],
  ["√：出勤\n×：旷课", "√=present ×=unexcused"],
  ["出勤打√，旷课打×，迟到画○", "√=present ×=unexcused ○=late"],
  ["用“√”表示出勤，用“×”表示旷课", "√=present ×=unexcused"],
  ["出勤用√表示，旷课用×表示", "√=present ×=unexcused"],
  ["√(出勤) ×(旷课) ○(请假)", "√=present ×=unexcused ○=leave"],
  ["出勤(√) 旷课(×) 请假(○)", "√=present ×=unexcused ○=leave"],
  ["[√]出勤 [×]旷课", "√=present ×=unexcused"],
  ["√=出勤，×=旷课", "√=present ×=unexcused"],
  ["× 缺勤（旷课）  △ 请假（事假）", "×=unexcused △=personalLeave"],
  ["病假、事假：○  旷课：×", "○=leave ×=unexcused"],
  ["⊙半天事假  ◎病假半天", "⊙=personalLeave+present ◎=sickLeave+present"],
  ["A 病假  B 事假  K 旷课", "A=sickLeave B=personalLeave K=unexcused"],
  ["病假:B 事假:S 旷课:K", "B=sickLeave S=personalLeave K=unexcused"],
  ["1表示出勤，0表示缺勤", "1=present 0=absent"],
  ["出勤记1，缺勤记0", "1=present 0=absent"],
  ["事：病假　病：事假", "事=sickLeave 病=personalLeave"],
];

test.each(lines)("%s", (line, says) => {
  expect(explained(line)).toBe(says);
});

/** Lines near a table that explain nothing. */
test.each([
  "七年级（3）班 2026年3月 学生考勤表",
  "班主任签字：          出勤率：98%",
  "应到：45 实到：43 病假：1 事假：1",
  "1.本表用于任课教师记录学生出勤等课堂表现基本情况。",
  "旷课：-  事假：-  病假：-",
  "事假-病假-旷课",
  "迟到/早退情况  旷课节数",
  "出勤率 = 实到 / 应到 × 100%",
  "旷课(节) 事假(天) 病假(天) 迟到(次)",
  "一、出勤要求 二、迟到三次为旷课一节",
  "星期一第5-6节",
  "3月考勤 出勤天数 22 天",
])("%s explains nothing", (line) => {
  expect(explained(line)).toBe("");
});
