import type { GridSheet } from "../../reading/sheet-from-grid";
import { names, numberOf } from "./truth";

/** 成绩册: two of the four fail enough to be candidates, one waits for a mark. */
export const gradebook: GridSheet = {
  name: "学年总评",
  rows: [
    ["八年级（2）班学年总评成绩"],
    ["学号", "姓名", "班级", "语文", "数学", "英语", "物理", "历史", "地理"],
    ...[
      [88, 91, 79, 85, 90, 77],
      [41, 52, 38, 70, 81, 66],
      [55, 58, 57, 49, 31, 62],
      [72, "缓考", 35, 64, 80, 59],
    ].map((marks, pupil) => [numberOf(pupil), names[pupil] ?? "", "八（2）班", ...marks]),
  ],
};

export const informationSheet: GridSheet = {
  name: "学生信息",
  rows: [
    ["八年级（2）班学生信息登记表"],
    ["学号", "姓名", "班级", "性别", "监护人电话", "家庭情况", "是否留守儿童", "备注"],
    ...[
      ["男", 13800000001, "低保", "否", ""],
      ["女", 13800000002, "", "是", "随班就读"],
      ["男", 13800000003, "单亲", "否", ""],
      ["女", 13800000004, "无", "", "外来务工"],
    ].map((facts, pupil) => [numberOf(pupil), names[pupil] ?? "", "八（2）班", ...facts]),
  ],
};

export const changeSheet: GridSheet = {
  name: "学籍异动",
  rows: [
    ["学籍异动登记表"],
    ["序号", "姓名", "班级", "异动类型", "异动时间", "去向"],
    [1, "秦朗", "八（2）班", "转出", "2026-03-10", "外省"],
    [2, "沈乐怡", "八（2）班", "辍学", "2026-04-02", ""],
  ],
};
