import type { Area } from "../../sheet";
import { notImplemented } from "../protocol";
import { withoutAreas } from "../storage/sheet/area-lists";
import { onAreas } from "../storage/sheet/conditional-formats";
import { validationOnAreas } from "../storage/sheet/data-validations";
import type { StoredValidation } from "../storage/workbook-file";
import { intersectAreas } from "./areas";
import type { IdentifiedRule, SheetState } from "./sheet-state";
import { assertFree } from "./stored-rule";

/** Takes the rules of all kinds from these areas; on what is left of theirs they stay. */
export function clearConditionalFormats(sheet: SheetState, areas: readonly Area[]): void {
  const rules = sheet.conditionalFormats;
  if (!rules.some(({ rule }) => overlap(rule.areas, areas))) return;
  sheet.keepConditionalFormats(
    rules.flatMap((entry): readonly IdentifiedRule[] => {
      if (!overlap(entry.rule.areas, areas)) return [entry];
      assertFree(entry.rule);
      const left = withoutAreas(entry.rule.areas, areas);
      return left.length === 0 ? [] : [{ ...entry, rule: onAreas(entry.rule, left) }];
    }),
  );
}

/** Takes the validations from these areas; on what is left of theirs they stay. */
export function clearValidations(sheet: SheetState, areas: readonly Area[]): void {
  const left = validationsBeside(sheet, areas);
  if (left !== null) sheet.file.setValidations(left);
}

/** Puts a validation on its areas in place of those that were there. */
export function setValidation(sheet: SheetState, validation: StoredValidation): void {
  const left = validationsBeside(sheet, validation.areas) ?? sheet.file.validations;
  sheet.file.setValidations([...left, validation]);
}

/** Null where none lies on the areas. */
function validationsBeside(
  sheet: SheetState,
  areas: readonly Area[],
): readonly StoredValidation[] | null {
  if (overlap(sheet.file.tiedValidations, areas)) {
    throw notImplemented("Changing a DataValidation that refers to another sheet");
  }
  const { validations } = sheet.file;
  if (!validations.some((each) => overlap(each.areas, areas))) return null;
  return validations.flatMap((each) => {
    if (!overlap(each.areas, areas)) return [each];
    const left = withoutAreas(each.areas, areas);
    return left.length === 0 ? [] : [validationOnAreas(each, left)];
  });
}

interface Offset {
  readonly row: number;
  readonly column: number;
}

/** Rules on the area, laid over another sheet as well. */
export function copyRules(from: SheetState, area: Area, to: SheetState, moved: Offset): void {
  const parts = (areas: readonly Area[]) =>
    areas.flatMap((each) => intersectAreas(each, area) ?? []);
  const rules = from.conditionalFormats
    .map(({ rule }) => ({ rule, areas: parts(rule.areas) }))
    .filter(({ areas }) => areas.length > 0);
  const validations = from.file.validations
    .map((validation) => ({ validation, areas: parts(validation.areas) }))
    .filter(({ areas }) => areas.length > 0);
  if (rules.length + validations.length === 0) return;
  if (moved.row !== 0 || moved.column !== 0) {
    throw notImplemented("Range.copyFrom of conditional formats and validations to another place");
  }
  for (const { rule } of rules) assertFree(rule);
  for (const { rule, areas } of rules.toReversed()) {
    const added = to.addConditionalFormat(areas);
    to.changeConditionalFormat(added.id, () => onAreas(rule, areas));
  }
  for (const { validation, areas } of validations) {
    setValidation(to, validationOnAreas(validation, areas));
  }
}

/** Whether some cell lies on both. */
export function overlap(areas: readonly Area[], others: readonly Area[]): boolean {
  return areas.some((area) => others.some((other) => intersectAreas(area, other) !== null));
}
