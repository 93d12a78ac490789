import type { Change } from "../change";
import { mapColumns } from "../draft";

/** 准考证号, 学生姓名, 行政班 for the usual words; 座号 where the number is only a seat. */
export const renamedIdColumns: Change = {
  name: "renamed-id-columns",
  stage: "header",
  apply(draft, random) {
    const isSeat = draft.book.numbersAre === "seat";
    const words: Readonly<Record<string, string>> = {
      number: random.pick(
        isSeat ? ["座号", "班内编号", "座位号"] : ["考号", "准考证号", "学生学号", "学籍号"],
      ),
      name: random.pick(["学生姓名", "学生", "考生姓名", "姓  名"]),
      class: random.pick(["行政班", "班别", "班", "所在班级"]),
    };
    return mapColumns(draft, (column) => ({
      ...column,
      words: words[column.role] ?? column.words,
    }));
  },
};
