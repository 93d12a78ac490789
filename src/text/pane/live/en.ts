import type { LiveText } from "./live-text";

/** The words of following what is typed, in English. */
export const liveTextEn: LiveText = {
  typed: (shown) => `now says ${shown}`,
  cleared: "is blank now",
  cells: (cells) => (cells === 1 ? "1 cell was changed" : `${cells} cells were changed`),
  sheet: (sheet) => `“${sheet}” was changed`,
  older: (when) => `The result sheets are of ${when}`,
  update: "Update",
  updateLong: "Go to updating the result sheets",
  justChanged: "just updated",
  spoken: {
    moved: (pupil, from, to) => `${pupil}: from ${from} to ${to}`,
    stays: (pupil, verdict) => `${pupil}: still ${verdict}`,
    alert: (pupil, level) => `${pupil}: attendance alert, ${level}`,
    noAlert: (pupil) => `${pupil}: no attendance alert any more`,
    attendance: (pupil) => `${pupil}: attendance updated`,
    pupils: (pupils, moved) =>
      moved === 0
        ? `${pupils} pupils updated, no verdict changed`
        : `${pupils} pupils updated, the verdicts of ${moved} changed`,
    sheet: (sheet, moved) =>
      moved === 0
        ? `“${sheet}” was changed and everything checked again; no verdict changed`
        : `“${sheet}” was changed and everything checked again; the verdicts of ${moved} changed`,
  },
  pupilGone: (sheet, pupil) =>
    `${pupil} is no longer found in “${sheet}”: moved to another sheet, or the row was deleted. Read the workbook again in “Read”.`,
};
