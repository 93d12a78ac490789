import type { Change } from "../change";
import { mapMarkSheets, textRow, type Row } from "../draft";

/** 班主任：王老师 考试时间：2026年1月15日 above the header, in one cell or several. */
export const infoLine: Change = {
  name: "info-line",
  stage: "around",
  apply(draft, random) {
    const parts = random
      .shuffle([
        "班主任：王老师",
        "考试时间：2026年1月15日",
        "任课教师：李老师",
        "人数：45人",
        "单位：分",
      ])
      .slice(0, random.int(1, 3));
    const row: Row = random.chance(0.5)
      ? textRow("other", parts.join("\u3000\u3000"))
      : textRow("other", ...parts.flatMap((part) => [part, ""]));
    return mapMarkSheets(draft, (sheet) => {
      const at = sheet.rows[0]?.kind === "title" ? 1 : 0;
      return { ...sheet, rows: [...sheet.rows.slice(0, at), row, ...sheet.rows.slice(at)] };
    });
  },
};
