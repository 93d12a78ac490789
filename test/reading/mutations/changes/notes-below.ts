import type { Change } from "../change";
import { mapMarkSheets, textRow } from "../draft";

/** 说明, signatures and a date below the table. */
export const notesBelow: Change = {
  name: "notes-below",
  stage: "around",
  apply(draft, random) {
    const notes = random
      .shuffle([
        textRow("other", "说明：缺考、缓考请在成绩栏注明。"),
        textRow("other", "制表人：赵老师", "", "审核人：钱老师"),
        textRow("other", "", "2026年1月20日"),
        textRow("other", "班主任签字："),
        textRow("other", "注：1.满分以卷面为准；2.补考于开学前进行。"),
      ])
      .slice(0, random.int(1, 3));
    const blanks = random.chance(0.7) ? [textRow("blank", "")] : [];
    return mapMarkSheets(draft, (sheet) => ({
      ...sheet,
      rows: [...sheet.rows, ...blanks, ...notes],
    }));
  },
};
