import type { LiveText } from "./live-text";

/** 边录边看的文字，中文。 */
export const liveTextZhCn: LiveText = {
  typed: (shown) => `刚录入 ${shown}`,
  cleared: "刚清空",
  cells: (cells) => `刚改了 ${cells} 格`,
  sheet: (sheet) => `“${sheet}”刚改过`,
  older: (when) => `结果表还是 ${when} 的`,
  update: "更新",
  updateLong: "去更新结果表",
  justChanged: "刚更新",
  spoken: {
    moved: (pupil, from, to) => `${pupil}，由${from}变为${to}`,
    stays: (pupil, verdict) => `${pupil}，还是${verdict}`,
    alert: (pupil, level) => `${pupil}，考勤预警：${level}`,
    noAlert: (pupil) => `${pupil}，没有考勤预警了`,
    attendance: (pupil) => `${pupil}，考勤已更新`,
    pupils: (pupils, moved) =>
      moved === 0 ? `${pupils} 人已更新，结论没有变` : `${pupils} 人已更新，${moved} 人的结论变了`,
    sheet: (sheet, moved) =>
      moved === 0
        ? `“${sheet}”改过，已重新核对，结论没有变`
        : `“${sheet}”改过，已重新核对，${moved} 人的结论变了`,
  },
  pupilGone: (sheet, pupil) =>
    `“${sheet}”里找不到${pupil}了，可能移到了别的表，或者这一行被删去。请在“识别”里重新读取。`,
};
