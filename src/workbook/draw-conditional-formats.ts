import {
  formatArea,
  type PlannedConditionalFormat,
  type PlannedLineRule,
  type PlannedLookRule,
} from "../sheet";
import { brieflyWith } from "./brief-range";
import { lookThrough, strike } from "./rule-look";
import type { SheetRef } from "./sheet-ref";
import { step, type Step } from "./steps";

/** Needs ExcelApi 1.6: conditional formats. Excel puts each new rule before all others, so the last comes first. */
export function drawConditionalFormats(
  sheet: SheetRef,
  rules: readonly PlannedConditionalFormat[],
): readonly Step[] {
  return rules.toReversed().map((rule) => {
    switch (rule.kind) {
      case "line":
        return drawLineRule(sheet, rule);
      case "look":
        return drawLookRule(sheet, rule);
    }
  });
}

function drawLineRule(
  sheet: SheetRef,
  { area, formula, line, besideColor }: PlannedLineRule,
): Step {
  return step(12, formula, () => {
    brieflyWith(sheet().getRange(formatArea(area)), ({ conditionalFormats }) => {
      const { custom } = conditionalFormats.add("Custom");
      custom.rule.formula = asFormula(formula);
      const { borders } = custom.format;
      for (const side of ["left", "right"] as const) strike(borders[side], "thin", besideColor);
      strike(borders[line.side], "thin", line.color);
    });
  });
}

function drawLookRule(sheet: SheetRef, { area, formula, ...look }: PlannedLookRule): Step {
  return step(16, formula, () => {
    brieflyWith(sheet().getRange(formatArea(area)), ({ conditionalFormats }) => {
      const { custom } = conditionalFormats.add("Custom");
      custom.rule.formula = asFormula(formula);
      lookThrough(custom.format, look);
    });
  });
}

function asFormula(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}
