import { readDayHeader } from "./day-header";

/** 1, 3/5, 3月5日, 第3周, 星期一, 上午: a day, week or lesson, or the number of an exam; content tells. */
const dayHeader =
  /^(?:\d{1,2}|\d{1,2}[/.\-月]\d{1,2}日?|\d{1,2}日|(?:20)?\d{2}[/.\-年]\d{1,2}[/.\-月]\d{1,2}日?|第?[一二三四五六七八九十0-9]{1,3}(?:次|周|节|天|课|讲|回)(?:课|记录|签到|点名|考勤)?|(?:周|星期|礼拜)[一二三四五六日天]|[一二三四五六日]|(?:早|中|晚|午)(?:读|上|休|自习)?|上午|下午|晚自习)$/u;

/** Whether a header names no mark but a number, a date or a day. `word` is normalised. */
export function isDayHeader(word: string): boolean {
  if (dayHeader.test(word)) return true;
  if (/^\d+$/u.test(word)) return false;
  const said = readDayHeader(word);
  return (
    said !== null &&
    [said.day, said.weekday, said.part, said.ordinal].some((found) => found !== null)
  );
}

const rollHeader =
  /^(?:今日|当日|当天|本次)?(?:考勤|点名|签到|出勤|到校|到课|打卡)(?:情况|状态|结果|记录|状况)?$/u;

/** 签到情况, 考勤: the one column of a roll that is called once. `word` is normalised. */
export function isRollHeader(word: string): boolean {
  return rollHeader.test(word);
}

/** Serial numbers of days from 2000 to 2060, where a date's format was lost. */
export function isSerialDate(word: string): boolean {
  return /^\d{5}$/u.test(word) && Number(word) >= 36526 && Number(word) <= 58440;
}

const dayMark =
  /^(?:[√✓✔×✕✗✘○〇◯●△▲☆★※◇◆⊙■□+*#$☑☒]{1,3}|v|x|到|旷|事|病|迟|退|假|公|休|出勤|旷课|事假|病假|公假|迟到|早退|请假|缺勤|缺席|未到|已到|未签到?|已签到?|教师代签|未参与|正常)$/u;

/** √, ×, 旷, 病假 …: how a pupil stood on a day. `word` is normalised. */
export function isDayMark(word: string): boolean {
  return dayMark.test(word);
}
