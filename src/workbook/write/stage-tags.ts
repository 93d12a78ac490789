/** Needs ExcelApi 1.12: custom properties of a worksheet. */

/**
 * 暂存标记: what a sheet is to the writing that is under way. `new` becomes a result sheet, `staged` holds
 * what an existing one is to hold, `backup` what it held; `target` is such an existing one from the moment
 * on when it may be altered, `removed` one that is to go.
 */
export interface StageTag {
  readonly role: StageRole;
  readonly run: string;
  readonly report: string;
}

const roles = ["new", "staged", "backup", "target", "removed"] as const;
export type StageRole = (typeof roles)[number];

/** Sheets that stand in the workbook after the writing; others go. */
export function staysWhenDone(role: StageRole): boolean {
  return role === "new" || role === "target";
}

/** Sheets that stood in the workbook before the writing. */
export function staysWhenUndone(role: StageRole): boolean {
  return role === "target" || role === "removed";
}

const tagKey = "xueqing.stage";

export function loadTag(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  const tag = sheet.customProperties.getItemOrNullObject(tagKey);
  tag.load("value");
  return tag;
}

/** After the sync that answered `loadTag`. */
export function readTag(tag: Excel.WorksheetCustomProperty): StageTag | null {
  if (tag.isNullObject) return null;
  const [name = "", run = "", ...report] = tag.value.split(":");
  const role = roles.find((known) => known === name);
  return role ? { role, run, report: report.join(":") } : null;
}

export function setTag(sheet: Excel.Worksheet, { role, run, report }: StageTag): void {
  sheet.customProperties.add(tagKey, `${role}:${run}:${report}`);
}

/** Of a sheet that bears one. */
export function removeTag(sheet: Excel.Worksheet): void {
  sheet.customProperties.getItem(tagKey).delete();
}
