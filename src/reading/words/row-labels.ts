/** 行首的词: what tells a row that is no pupil. Each is tried on normalised text. */
export const statisticsLabel =
  /^(?:全班|全年级|年级|班级|本班|全校|校|班|各科|学科|本科|单科|总|\d+班)?(?:平均|均分|总分$|合计|总计|小计|汇总|最高|最低|及格|合格|优秀|优生|优良|良好率|低分|差生|待及格|不及格人|标准差|方差|中位|众数|得分率|难度|区分度|参考人数|参加人数|应考|实考|应到|实到|缺考人|人数|总人数|考试人数|得分率|班级排名$|名次$|排名$|(?:average|avg|mean|max|maximum|min|minimum|median|total|sum|stdev|count|passrate)$)/iu;
/** 七（1）班小计, 初二年级平均分 */
export const subtotalLabel =
  /[班级](?:小计|合计|总计|汇总|平均分?|均分|最高分|最低分|及格率|优秀率|及格人数|人数)$/u;
/** 出勤人数, 本日旷课, 日合计: rows below the pupils of an attendance sheet. */
export const attendanceCountLabel =
  /^(?:每日|本日|当日|当天|日|班级|全班|本班)?(?:(?:应出勤|实出勤|应到校|实到校|应到|实到|到校|到课|出勤|缺勤|缺课|缺席|旷课|迟到|早退|请假|病假|事假|公假|未到)(?:学生)?(?:人数|人次|总数|合计|小计|统计|数|率)|(?:应到|实到|合计|小计|总计))(?:[(（].{0,4}[)）])?$/u;
/** 图例, √出勤, 病假：○ */
export const legendLine =
  /^(?:图例|考勤符号|符号说明|记号说明|标记说明|符号|说明)[:：]?|[√✓✔×✕✗✘○〇◯△▲☆★※◇◆⊙■□●#*+][:：=—–-]{0,2}(?:出勤|到校|已到|旷课|迟到|早退|病假|事假|请假|缺勤|公假)|(?:出勤|到校|已到|旷课|迟到|早退|病假|事假|请假|缺勤|公假)[:：=—–-]{0,2}[√✓✔×✕✗✘○〇◯△▲☆★※◇◆⊙■□●#*+]/u;
export const fullMarkLabel =
  /^(?:各科|学科|卷面|试卷|科目)?(?:满分|总分值|满分值|分值|fullmarks?|pointspossible)$/iu;
export const exampleLabel = /^(?:例|示例|样例|范例|例如|举例|example)(?:[:：]|\d|$)/iu;
export const noteLabel =
  /^(?:说明|注[:：意]|备注[:：]|附注|填表|制表|审核|打印|统计时间|班主任[:：签]|任课|教导|教务|校长|日期|\*?注\d?[:：]|第\d+页|共\d+页|\d{1,2}[.、．][^\d]|[(（]\d[)）])/u;
/** 2026年1月20日: the day on which a sheet was made. */
export const dateLine = /^\d{4}[年./-]\d{1,2}(?:[月./-]\d{1,2}[日号]?|月)?$/u;
export const statisticsFormula =
  /^=\s*(?:ROUND\(\s*)?(?:AVERAGE|SUM|MAX|MIN|COUNT|STDEV|MEDIAN|LARGE|SMALL)[A-Z.]*\(/iu;
