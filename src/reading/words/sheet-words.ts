import type { SheetRole } from "../../records";
import { changeTitle } from "./enrolment-changes";

/** 标题和表名里的词: what a sheet is about, tried in this order. */
const sheetWords: readonly (readonly [SheetRole, RegExp])[] = [
  ["enrolment-change", changeTitle],
  ["attendance", /考勤|点名|签到|出勤|到课|缺勤|晨检/u],
  [
    "student-info",
    /花名册|名册|学生信息|学生名单|班级名单|通讯录|联系方式|基本情况|信息采集|信息登记|家庭情况|学生档案|学籍信息|学籍表/u,
  ],
  [
    "other",
    /评语|寄语|统计|分析|分数段|平均分|校班级成绩|成绩报告|汇报|对比|课程表|课表|任课|考场|监考|值日|座次表|座位表|说明|草稿|参数|设置/u,
  ],
];

/** 竞赛, 综合素质评价, 体测: what is kept about pupils and is no result of a school subject. */
export const otherResultWord =
  /综合素质|量化|操行|素质评价|素质发展|竞赛|比赛|大赛|获奖|奥数|体质健康|体质测试|体测|体能测试|运动会|问卷|前[一二三四五六七八九十\d]+名|光荣榜|表彰|排行榜|优秀学生名单|尖子生|培优|补差|发放|领取|领用|签领|征订|订购|缴费|收费|捐款|目标分|预测分/u;

/** What stands over entries on a result sheet of ours that have no row any more. `text` is normalised. */
export function headsSetAside(text: string): boolean {
  return /^(?:待处理:下面是您填过的内容|tobedealtwith:youtypedthis)/iu.test(text);
}

/** A word of a title or sheet name with the use that it points to; null where none does. */
export function findSheetWord(
  text: string,
): { readonly role: SheetRole; readonly word: string } | null {
  for (const [role, pattern] of sheetWords) {
    const [word] = pattern.exec(text) ?? [];
    if (word !== undefined) return { role, word };
  }
  return null;
}
