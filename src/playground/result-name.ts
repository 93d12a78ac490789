/**
 * The name of the file that is handed back: 八年级成绩册-学情-2026-06-27.xlsx. One that bears such a name
 * already gets the new date instead of a second one.
 */
export function resultName(fileName: string, suffix: string, today: Date): string {
  const name = fileName.replace(/\.\w+$/u, "").replace(endOf(suffix), "");
  return `${name}-${suffix}-${dayOf(today)}.xlsx`;
}

function endOf(suffix: string): RegExp {
  return new RegExp(`-${suffix}(?:-\\d{4}-\\d{2}-\\d{2})?(?: ?\\(\\d+\\))?$`, "u");
}

/** By the person's own calendar. */
function dayOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
