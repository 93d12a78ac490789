import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import { CFRuleType, CFSubRuleType } from "@univerjs/preset-sheets-conditional-formatting";
import type { SheetFile, StoredConditionalFormat, WorkbookFile } from "../../host";
import { toHighlightStyle } from "./cell-style";
import { gridSheetId, toGridRange } from "./grid-address";

/** The rules of all sheets in the form in which the grid opens them with a workbook. */
export function conditionalFormatResource(file: WorkbookFile): { name: string; data: string } {
  const rules = Object.fromEntries(
    file.sheets.map((sheet) => [gridSheetId(sheet), toGridRules(sheet)]),
  );
  return { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: JSON.stringify(rules) };
}

/** 条件格式 of one sheet: formulas with a look; what the grid cannot draw stays in the file unseen. */
export function toGridRules(sheet: SheetFile): IConditionFormattingRule[] {
  return sheet.conditionalFormats
    .filter(({ kind }) => kind === "Custom")
    .map((format, index) => toGridRule(sheet, format, index));
}

function toGridRule(
  sheet: SheetFile,
  { areas, formula, look, stopIfTrue }: StoredConditionalFormat,
  index: number,
): IConditionFormattingRule {
  return {
    cfId: `${gridSheetId(sheet)}-rule-${index}`,
    ranges: areas.map(toGridRange),
    stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: `=${formula}`,
      style: toHighlightStyle(look),
    },
  };
}
