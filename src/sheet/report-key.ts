/** Which result sheet: a report, and the class where each class has a sheet of its own. */
export function reportKey(report: string, classGroup: string | null): string {
  return classGroup === null ? report : `${report}${divider}${classGroup}`;
}

/** `class-ledger` of `class-ledger|八(3)班`. */
export function reportOf(key: string): string {
  const at = key.indexOf(divider);
  return at < 0 ? key : key.slice(0, at);
}

/** `八(3)班` of `class-ledger|八(3)班`; null for a sheet of the whole workbook. */
export function classOf(key: string): string | null {
  const at = key.indexOf(divider);
  return at < 0 ? null : key.slice(at + divider.length);
}

const divider = "|";
