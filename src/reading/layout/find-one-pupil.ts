import { addressOf, filledColumns, textAt, type SheetGrid } from "../grid";
import { parseHeader } from "../header/parse-header";
import { normaliseHeader, normaliseText, tidyText } from "../normalise";
import { findSubject } from "../words/subjects";
import type { OnePupil } from "../recognise/surroundings";

/**
 * 一人一表: the pupil whom the lines above a table name (姓名：张三 学号：…), else the sheet's own name.
 * Null where neither does.
 */
export function findOnePupil(grid: SheetGrid, titleRows: readonly number[]): OnePupil | null {
  const said = titleRows.flatMap((row) => statementsIn(grid, row));
  const of = (means: string) => said.find((statement) => statement.means === means);
  const name = of("name");
  const number = of("student-number") ?? of("registration-number") ?? of("exam-number");
  const classGroup = of("class");
  const at = name?.at ?? number?.at ?? addressOf(grid, grid.firstRow, grid.firstColumn);
  const rest = { number: number?.text ?? "", classGroup: classGroup?.text ?? "", at };
  if (name || number) return { name: name?.text ?? "", ...rest, namedBy: "cell" };
  const sheetName = normaliseText(grid.sheet.name);
  const isName = isPersonName(sheetName) && findSubject(sheetName) === null;
  return isName ? { name: sheetName, ...rest, namedBy: "sheet-name" } : null;
}

interface Statement {
  readonly means: string;
  readonly text: string;
  readonly at: OnePupil["at"];
}

/** 姓名：张三, 姓名：张 三 */
const statement =
  /([^\s:：,，;；、]{1,6})[:：]\s*(\p{Script=Han}\s{1,2}\p{Script=Han}(?=$|\s{2}|[,，;；、])|[^\s:：,，;；、]+)/gu;

/** 姓名：张三 within a cell, or 姓名 and 张三 in two cells beside one another. */
function statementsIn(grid: SheetGrid, row: number): readonly Statement[] {
  const columns = filledColumns(grid, row);
  return columns.flatMap((column, index) => {
    const text = textAt(grid, row, column);
    const at = addressOf(grid, row, column);
    const within = [...text.matchAll(statement)];
    const stated = within.flatMap(([, label = "", value = ""]) => state(label, value, at));
    if (stated.length > 0) return stated;
    const beside = columns[index + 1];
    return beside === undefined
      ? []
      : state(text, tidyText(textAt(grid, row, beside)), addressOf(grid, row, beside));
  });
}

function state(label: string, text: string, at: OnePupil["at"]): readonly Statement[] {
  const { means, understood } = parseHeader([label]);
  const value = parseHeader([text]);
  // 高一 is a grade and may be a name.
  const isWord = value.understood && !(means === "name" && value.means === "other");
  const isValue = text !== "" && !isWord && normaliseHeader(text) !== "";
  return understood && isValue ? [{ means, text, at }] : [];
}

const wordsOfSheets = /[班级表册单绩考试总分年学期科目汇统计析数据信息名第次月周初高]/u;

/** 张三, 欧阳娜娜: two to four signs, none of those that sheets are called by. */
function isPersonName(text: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(text) && !wordsOfSheets.test(text);
}
