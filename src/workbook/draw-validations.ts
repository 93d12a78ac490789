import { formatArea, type PlannedValidation } from "../sheet";
import { brieflyWith } from "./brief-range";
import type { SheetRef } from "./sheet-ref";
import { step, type Step } from "./steps";

/** Needs ExcelApi 1.8: data validation. What a person may have set there before is replaced. */
export function drawValidations(
  sheet: SheetRef,
  validations: readonly PlannedValidation[],
): readonly Step[] {
  return validations.map((validation) => {
    const rule = ruleOf(validation.rule);
    const errorAlert: Excel.DataValidationErrorAlert = {
      showAlert: true,
      style: validation.strictness === "stop" ? "Stop" : "Warning",
      title: validation.title.slice(0, longestTitle),
      message: validation.message.slice(0, longestMessage),
    };
    return step(5, [rule, errorAlert], () => {
      brieflyWith(sheet().getRange(formatArea(validation.area)), ({ dataValidation: target }) => {
        target.clear();
        target.rule = rule;
        target.errorAlert = errorAlert;
        target.ignoreBlanks = true;
      });
    });
  });
}

/** Characters that Excel takes. */
const longestTitle = 32;
const longestMessage = 255;
const longestList = 255;

function ruleOf(rule: PlannedValidation["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: listOf(rule.values) } };
    case "decimal":
      return {
        decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: "Between" },
      };
  }
}

/** Excel parts the words at commas and takes no more than 255 characters. */
function listOf(values: readonly string[]): string {
  const list = values.join(",");
  if (
    list.length > longestList ||
    list.startsWith("=") ||
    values.some((word) => word.includes(","))
  ) {
    throw new Error(`Excel cannot offer these words to choose from: ${list}`);
  }
  return list;
}
