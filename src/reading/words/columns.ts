import type { ColumnMeaning } from "../../records";
import { isTotalHeader } from "./attendance-totals";
import { changeHeaderWords } from "./enrolment-changes";

/** What else a header word says about its column, where no meaning says it. */
export type ColumnDetail =
  /** 状态: of the pupil or of the exam, as the table turns out. */
  | "status"
  /** 姓, 名 (Last Name, First Name): halves of a name. */
  | "family-name"
  | "given-name"
  /** 教学班: whom a pupil is taught with; where 行政班 stands too, that is the class. */
  | "teaching-class"
  /** 家长, 监护人: a name under it is not the pupil's. */
  | "relative"
  /** 听力, 卷一, 目标分: beside a mark, never the mark itself. */
  | "part"
  /** 异动类型 …: the table is about pupils who came or left. */
  | "enrolment-change"
  /** 学分, 绩点 …: a transcript of courses. */
  | "course"
  /** 参考人数, 优秀率 …: the table counts, its rows are no pupils. */
  | "statistic"
  /** 评语, 寄语: words about pupils. */
  | "comment";

export interface ColumnWord {
  readonly means: ColumnMeaning;
  readonly detail: ColumnDetail | null;
}

/** 表头词: whole header words that name no subject and no mark. One word, one place. */
const words: readonly (readonly [ColumnMeaning, ColumnDetail | null, string])[] = [
  [
    "student-number",
    null,
    `学号 学生学号 学生编号 学生号 学号/工号 学籍辅号 学生id 校园卡号 一卡通号 账号 帐号 用户名 登录名 g号 教育号
      studentid studentno studentno. studentnumber sid id`,
  ],
  [
    "registration-number",
    null,
    `学籍号 全国学籍号 学籍主号 学籍编号 全国学籍主号 国网学籍号 国家学籍号 省学籍号 省学籍辅号 地方学籍号 学籍号码 个人标识码
      教育id 教育id号`,
  ],
  [
    "exam-number",
    null,
    `考号 准考证号 准考证 准考证号码 考生号 考籍号 自定义考号 报名号 报名序号 考试号 智学号 考生编号 考试编码 报考号 会考号
      学考号 中考号 条形码 条形码号 examnumber examno examid`,
  ],
  [
    "seat-number",
    null,
    "座号 座位号 班内编号 班内学号 班内序号 班级学号 班级序号 座次 班序 班内号 桌号",
  ],
  ["row-number", null, "序号 编号 序 行号 顺序号 流水号 no no. # index 序列"],
  [
    "name",
    null,
    `姓名 学生 学生姓名 考生姓名 学生名 学生名字 名字 用户姓名 学员姓名 考生 真实姓名 孩子姓名 您孩子的姓名 幼儿姓名 学员
      name studentname fullname student pupil`,
  ],
  ["name", "family-name", "姓 姓氏 lastname familyname surname"],
  ["name", "given-name", "名 firstname givenname"],
  [
    "class",
    null,
    `班级 行政班 行政班级 班别 班 所在班级 班级名称 学生班级 所属行政班 所属班级 专业班级 班号 原班级 现班级
      现在班级 所在班 班级号 班级代码 班级简称 就读班级 年级班级 年班 年级/班级 年级、班级 部门 class classname homeroom`,
  ],
  [
    "class",
    "teaching-class",
    "教学班 教学班级 教学班名称 上课班级 走班班级 走班教学班 分层班 层次班",
  ],
  ["grade", null, "年级 所在年级 所属年级 年段 级部 届别 就读年级 年级名称 gradelevel"],
  [
    "enrolment-status",
    null,
    `学籍状态 学生状态 在籍状态 就读状态 在读状态 在校状态 学籍变动 学籍情况 是否在校 是否在籍 在籍情况 学生当前状态`,
  ],
  ["enrolment-status", "status", "状态 status"],
  [
    "subject-name",
    null,
    `科目 学科 课程 课程名称 科目名称 学科名称 课程名 科目名 补考科目 补考课程 补考学科 补考课程名称 考试科目 考试课程 不及格科目
      subject course`,
  ],
  [
    "exam-name",
    null,
    "考试名称 考试名 考试编号 考试批次 考试场次 考次 考试次数 考试期次 考试项目 测试名称 examname exam",
  ],
  [
    "subject-choice",
    null,
    "选科 选科组合 选考科目 选考组合 选课组合 科目组合 选科情况 选考 组合 选科类型 选科类别 科类 首选科目 再选科目",
  ],
  [
    "remark",
    null,
    "备注 说明 备考 附注 备 情况说明 备注说明 其他说明 其它 其他 remark remarks note notes comment",
  ],
  [
    "sitting",
    null,
    `补考状态 成绩标志 考试状态 成绩状态 缺考标志 补考情况 考试情况 补考备注 缺考 缓考 是否缺考 是否缓考 考试标志 成绩备注 缺考标记
      异常情况 违纪情况 makeupstate make-upstate`,
  ],
  ["full-mark", null, "满分 满分值 卷面满分 科目满分 总分值 试卷满分 满分分值 fullmark fullmarks"],
  ["pass-mark", null, "及格线 合格线 及格分 合格分 及格分数线 及格分数 合格分数线 passmark"],
  [
    "repetitions",
    null,
    "留级次数 累计留级次数 已留级次数 曾留级次数 同年级留级次数 重读次数 复读次数 留级记录次数",
  ],
  [
    "personal",
    null,
    `性别 民族 身份证号 身份证件号 身份证号码 身份证 身份证件号码 身份证件类型 证件号码 证件号 证件类型 学籍副号 出生日期 出生年月
      出生年月日 生日 出生地 年龄 电话 联系电话 手机 手机号 手机号码 联系方式 家庭电话 家长电话 家长手机 家长联系电话 家长联系方式 父亲电话
      母亲电话 监护人电话 住址 地址 家庭住址 家庭地址 现住址 现居住地 居住地 通讯地址 通信地址 具体地址 详细地址 所在省份 所在城市
      所在地区 邮箱 邮政编码 邮编 户口性质 户口类型 户口所在地 户籍 户籍所在地 户籍地址 户籍地 户籍性质 户主 政治面貌 籍贯 国籍
      国籍/地区 港澳台侨外 健康状况 血型 身高 体重 视力 左眼视力 右眼视力 特长 兴趣爱好 爱好 职务 担任职务 班干部 宿舍 宿舍号 寝室 寝室号
      床号 床位号 入学时间 入学日期 入学年月 入学方式 就读方式 学生来源 毕业学校 毕业小学 原就读学校 幼儿园 是否住校 是否住宿 住宿 住校
      走读/住校 寄宿/走读 走读/寄宿 住宿/走读 寄宿 走读 寄宿走读 是否寄宿 是否独生子女 独生子女 是否留守儿童 留守儿童 是否随迁子女 是否进城务工人员随迁子女 随迁子女 是否孤儿 孤儿 是否单亲
      单亲 是否残疾 残疾类型 是否随班就读 随班就读 是否烈士或优抚子女 是否需要申请资助 是否享受一补 是否贫困 贫困生 是否贫困生 困难类型
      困难等级 是否低保 低保 建档立卡 是否建档立卡 家庭情况 家庭类型 家庭结构 类别 学生类别 是否由政府购买学位 上下学方式 是否乘坐校车
      贫困 留守 随迁 外来务工 外来务工人员子女 农民工子女 进城务工人员随迁子女 随迁子女情况 留守情况 残疾 残疾情况 残疾等级 残疾证号 特困 低保户
      低保情况 贫困情况 家庭经济情况 家庭经济状况 困难情况 困难原因 资助情况 资助类型 孤儿情况 单亲情况 是否单亲家庭 单亲家庭 是否留守 是否随迁
      离异 父母离异 事实无人抚养 是否事实无人抚养 特异体质 特殊体质 疾病史 既往病史 过敏史 心理状况 心理情况 家庭成员情况 家庭人口 家庭人口数 家庭年收入
      特殊情况 特殊类型 特殊群体 特殊群体类型 关爱类型 学生类型 户籍类型 监护情况 监护类型 与监护人关系 监护人关系 父亲职业 母亲职业 父亲工作单位 母亲工作单位
      工作单位 父亲联系电话 母亲联系电话 父亲手机 母亲手机 监护人联系电话 监护人手机 监护人联系方式 家长手机号 紧急联系电话 联系手机
      现住地址 居住地址 家庭详细地址 家庭详细住址 学生身份证号 是否寄宿生 是否住宿生 住宿情况 住校情况 是否走读 走读住校 住宿走读
      曾用名 姓名拼音 英文名 英文姓名 微信 微信号 qq qq号 户号 银行卡号 信息校验 gender sex phone mobile email address birthday`,
  ],
  [
    "personal",
    "relative",
    `家长 家长姓名 父亲 母亲 父亲姓名 母亲姓名 爸爸 妈妈 监护人 监护人姓名 监护人一 监护人二 监护人1 监护人2 第一监护人 第二监护人
      家长1 家长2 家长一 家长二 家长信息 监护人信息 父亲信息 母亲信息 紧急联系人 成员1 成员2 家庭成员 家庭成员1 家庭成员2 家庭成员一
      家庭成员二 家庭成员或监护人 与学生关系 关系`,
  ],
  [
    "attendance",
    null,
    "考勤 考勤情况 考勤记录 考勤结果 点名 点名记录 签到 签到状态 签到情况 签到日期 签到标题 签到时间 节次 应到 实到 考勤日期 打卡 打卡时间 打卡结果",
  ],
  ["other", "enrolment-change", changeHeaderWords],
  [
    "other",
    "course",
    `学分 绩点 学时 课程代码 课程编号 课程号 课程性质 课程归属 课程类别 选课号 选课时间 学年 学期 学年学期 修读类型 修读性质 取得方式
      考试类型 选修类型 考试性质 辅修标记 重修标记 学院 学院名称 院系 系别 系 专业 专业名称 上课院系 上课年级 上课专业 所属学院 开课学院
      开课单位 开课学期 开课部门 授课教师 上课教师姓名 考核方式 课程英文名称 授课班级 学分绩点 credit credits gpa`,
  ],
  [
    "other",
    "statistic",
    `参考人数 应考人数 实考人数 缺考人数 人数 总人数 班级人数 考试人数 参加人数 统计人数 应考 实考 优秀人数 良好人数 及格人数 合格人数
      不及格人数 低分人数 优秀率 良好率 优良率 及格率 合格率 不及格率 低分率 差生率 优生率 得分率 最高分 最低分 标准差 方差 中位数 众数
      极差 离均率 超均率 一分三率 四率 四率和 比均值 分数段 分段 上线人数 上线率 难度 区分度 信度 贡献率 优生数 学困生数 passrate
      max min median stdev count`,
  ],
  [
    "other",
    "comment",
    "评语 班主任评语 教师评语 老师评语 操行评语 寄语 教师寄语 综合评语 学生评语 家长意见 家长寄语",
  ],
  [
    "other",
    null,
    `优秀线 优秀分 良好线 低分线 学校 学校名称 学校代码 校区 校名 考场 考场号 考室 考点 考场座位号 考场座号 班主任 任课教师 任课老师
      教师 老师 教师姓名 监考 监考教师 监考老师 阅卷教师 导师 学段 有效年份 时间 日期 考试时间 考试日期 提交时间 提交人 填写时间
      填写人 创建时间 更新时间 答题时间 自动编号 进步 退步 进退 进退步 进步名次 进退名次 名次变化 升降 升降名次 进步幅度 上次名次
      本次名次 排名变化 操行 操行等级 操行等第 操行评定 品德评定 综合素质 综合素质评价 综合素质等级 综评 综评等级 综合评定 综合测评
      奖惩 奖项 奖次 获奖等级 学生属性 考生属性 奖惩情况 获奖情况 处分 签名 家长签名 签字 家长签字 学生签名 确认签字 卷型 ip ip地址 不及格门数 不及格科数 不及格科目数
      挂科数 及格科数 公众号 是否达标 结论 认定结果 是否认定 认定 学分认定 是否补考 是否合格 是否及格 层次 层级 分层 分层层次 走班层次 审核 审核意见 处理意见`,
  ],
];

/** 请假情况: a column about attendance that is no count. */
const attendanceAccount =
  /^(?:缺勤|缺课|旷课|迟到|早退|迟到早退|请假|事假|病假|缺席|到课|到校)情况$/u;

const byWord: ReadonlyMap<string, ColumnWord> = new Map(
  words.flatMap(([means, detail, list]) =>
    list.split(/\s+/u).map((word) => [word, { means, detail }] as const),
  ),
);

const attendance: ColumnWord = { means: "attendance", detail: null };

/** The meaning of a whole, normalised header word; null if the word is not known. */
export function findColumnWord(word: string): ColumnWord | null {
  const isAttendance = isTotalHeader(word) || attendanceAccount.test(word);
  return byWord.get(word) ?? (isAttendance ? attendance : null);
}

/** Every word of the table with how often it stands there: a word has one meaning. */
export function listColumnWords(): readonly string[] {
  return words.flatMap(([, , list]) => list.split(/\s+/u));
}
