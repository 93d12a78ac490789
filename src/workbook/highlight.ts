import type { HighlightOutcome } from "../app";
import { formatArea, type OverlayRule, type SourceOverlay } from "../sheet";
import { lookThrough } from "./rule-look";
import { runSteps, step, type Step } from "./steps";

/** Needs ExcelApi 1.9: rules on several areas at once. */

/** Stands in the formula of every rule of the overlay; N of a text is 0. */
const marker = 'N("xueqing")';

/**
 * Replaces our overlay: rules found by the marker on any sheet → gone, the new ones behind all rules of
 * the person, so that theirs keep their effect.
 */
export async function drawOverlay(
  context: Excel.RequestContext,
  { rules }: SourceOverlay,
): Promise<HighlightOutcome> {
  const found = await findOverlay(context);
  const meant = found.map((entry) => ({
    ...entry,
    rules: rules.filter(({ sheetId }) => sheetId === entry.sheet.id),
  }));
  const open = meant.filter(({ isProtected }) => !isProtected);
  await runSteps(context, [
    ...open.flatMap(({ ours }) => ours.map(removeRule)),
    ...open.flatMap(({ sheet, rules }) => rules.map((rule) => addRule(sheet, rule))),
  ]);
  return {
    sheets: namesOf(open.filter(({ rules }) => rules.length > 0)),
    protected: namesOf(
      meant.filter(({ isProtected, ours, rules }) => isProtected && ours.length + rules.length > 0),
    ),
  };
}

/** Takes every rule with the marker from every sheet, and nothing else. */
export async function clearOverlay(context: Excel.RequestContext): Promise<HighlightOutcome> {
  const found = (await findOverlay(context)).filter(({ ours }) => ours.length > 0);
  const open = found.filter(({ isProtected }) => !isProtected);
  await runSteps(
    context,
    open.flatMap(({ ours }) => ours.map(removeRule)),
  );
  return {
    sheets: namesOf(open),
    protected: namesOf(found.filter(({ isProtected }) => isProtected)),
  };
}

interface FoundOverlay {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  /** Last priority first: rules behind one that goes move up. */
  readonly ours: readonly Excel.ConditionalFormat[];
}

/** Rules may lie on other cells and other sheets than we put them on: all sheets are looked through. */
async function findOverlay(context: Excel.RequestContext): Promise<readonly FoundOverlay[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();

  const sheets = worksheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/id,items/type,items/priority");
    return { sheet, formats };
  });
  await context.sync();

  const custom = sheets.map(({ sheet, formats }) => ({
    sheet,
    rules: formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => ({ format, rule: format.custom.rule.load("formula") })),
  }));
  if (custom.some(({ rules }) => rules.length > 0)) await context.sync();

  return custom.map(({ sheet, rules }) => ({
    sheet,
    isProtected: sheet.protection.protected,
    ours: rules
      .filter(({ rule }) => rule.formula.includes(marker))
      .map(({ format }) => format)
      .sort((one, other) => other.priority - one.priority),
  }));
}

function removeRule(format: Excel.ConditionalFormat): Step {
  return step(1, null, () => {
    format.delete();
  });
}

/** Behind any number of rules; Excel takes it to the last place. The rule is not reached after that. */
const lastPriority = 1_000_000;

function addRule(sheet: Excel.Worksheet, { areas, formula, ...look }: OverlayRule): Step {
  const address = areas.map(formatArea).join(",");
  return step(18, [address, formula], () => {
    const format = sheet.getRanges(address).conditionalFormats.add("Custom");
    format.custom.rule.formula = `=AND(${marker}=0,${formula})`;
    lookThrough(format.custom.format, look);
    format.priority = lastPriority;
  });
}

function namesOf(found: readonly { readonly sheet: Excel.Worksheet }[]): readonly string[] {
  return found.map(({ sheet }) => sheet.name);
}
