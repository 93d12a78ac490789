import type { ColumnMeaning } from "../../records";

/** What else a header word says about its column. */
export type ColumnDetail =
  /** 等级, 等第: letters beside or instead of marks. */
  | "letter"
  /** 补考状态, 成绩标志: says how the exam of this row went. */
  | "sitting"
  /** 状态: of the pupil or of the exam, as the table turns out. */
  | "status"
  /** 满分 of a subject table. */
  | "full-mark"
  /** 签到, 旷课 …: the table is about attendance. */
  | "attendance"
  /** 性别, 电话 …: the table is about the pupils themselves. */
  | "person"
  /** 异动类型 …: the table is about pupils who came or left. */
  | "enrolment-change"
  /** 学分, 绩点 …: a university's transcript. */
  | "course";

export interface ColumnWord {
  readonly means: ColumnMeaning;
  readonly detail: ColumnDetail | null;
}

interface WordGroup extends ColumnWord {
  readonly words: string;
}

/** 表头词: whole header words that name no subject and no mark. */
const groups: readonly WordGroup[] = [
  {
    means: "student-number",
    detail: null,
    words: `学号 学生学号 学生编号 学生号 学号/工号 账号 帐号 studentid studentno studentno. studentnumber
      sid id`,
  },
  {
    means: "registration-number",
    detail: null,
    words: `学籍号 全国学籍号 学籍主号 学籍编号 全国学籍主号 国网学籍号 省学籍号 教育id`,
  },
  {
    means: "exam-number",
    detail: null,
    words: `考号 准考证号 准考证 考生号 考籍号 自定义考号 报名号 考试号 智学号 考生编号 examnumber`,
  },
  { means: "seat-number", detail: null, words: `座号 座位号 班内编号 班内学号 班内序号 座次 班序` },
  { means: "row-number", detail: null, words: `序号 编号 序 行号 no no. # index` },
  {
    means: "name",
    detail: null,
    words: `姓名 学生 学生姓名 考生姓名 学生名 名字 用户姓名 学员姓名 name studentname fullname student`,
  },
  {
    means: "class",
    detail: null,
    words: `班级 行政班 行政班级 教学班 班别 班 所在班级 班级名称 学生班级 所属行政班 所属班级 专业班级 上课班级
      班号 原班级 class classname homeroom`,
  },
  { means: "grade", detail: null, words: `年级 所在年级 所属年级 年段 gradelevel` },
  {
    means: "enrolment-status",
    detail: null,
    words: `学籍状态 学生状态 在籍状态 就读状态 在读状态 在校状态 学籍变动 学籍情况`,
  },
  { means: "enrolment-status", detail: "status", words: `状态 status` },
  {
    means: "subject-name",
    detail: null,
    words: `科目 学科 课程 课程名称 科目名称 学科名称 补考科目 补考课程 补考学科 补考课程名称 考试科目 subject course`,
  },
  {
    means: "subject-choice",
    detail: null,
    words: `选科 选科组合 选考科目 选考组合 选课组合 科目组合 选科情况 选考 组合`,
  },
  { means: "remark", detail: null, words: `备注 说明 备考 附注 remark remarks note notes` },
  {
    means: "remark",
    detail: "sitting",
    words: `补考状态 成绩标志 考试状态 成绩状态 缺考标志 补考情况 考试情况 补考备注`,
  },
  { means: "other", detail: "full-mark", words: `满分 满分值 卷面满分 科目满分 总分值` },
  {
    means: "other",
    detail: null,
    words: `及格线 合格线 及格分 优秀线 优秀分 学校 学校名称 校区 考场 考场号 考室 考点 姓名拼音 评语`,
  },
  {
    means: "other",
    detail: "attendance",
    words: `考勤 出勤 签到 签到状态 签到情况 签到日期 签到标题 旷课 旷课节数 旷课次数 缺勤 缺勤次数 迟到 迟到节数 迟到次数
      早退 早退节数 请假 请假次数 事假 病假 公假 事假天数 病假天数 正常签到次数 出勤次数 出勤率 到课率 点名 节次`,
  },
  {
    means: "other",
    detail: "person",
    words: `性别 民族 身份证号 身份证件号 身份证号码 身份证 学籍副号 出生日期 出生年月 年龄 电话 联系电话 手机 手机号 家长电话
      家长 家长姓名 父亲 母亲 父亲姓名 母亲姓名 监护人 监护人姓名 住址 地址 家庭住址 家庭地址 具体地址 所在省份 所在城市 所在地区
      邮箱 户口性质 户籍地址 政治面貌 籍贯 是否住校 是否住宿 是否留守儿童 gender sex`,
  },
  {
    means: "other",
    detail: "enrolment-change",
    words: `异动类型 异动时间 异动原因 异动日期 变动类型 变动原因 转入学校 转出学校`,
  },
  {
    means: "other",
    detail: "course",
    words: `学分 绩点 学时 课程代码 课程编号 课程性质 课程归属 选课号 选课时间 学年 学期 学年学期 修读类型 取得方式 考试类型
      选修类型 辅修标记 重修标记 学院 学院名称 院系 系别 专业 上课院系 上课年级 上课专业 所属学院 开课学院 开课单位 授课教师
      上课教师姓名 教师 考核方式 课程英文名称 授课班级`,
  },
];

const byWord: ReadonlyMap<string, ColumnWord> = new Map(
  groups.flatMap(({ means, detail, words }) =>
    words.split(/\s+/).map((word) => [word, { means, detail }] as const),
  ),
);

/** The meaning of a whole, normalised header word; null if the word is not known. */
export function findColumnWord(word: string): ColumnWord | null {
  return byWord.get(word) ?? null;
}
