import { WorkbookError, type CarriedSheet, type WriteOutcome } from "../../app";
import type { CellValue, SheetPlan, SheetSnapshot, WorkbookSnapshot } from "../../sheet";
import { mapOneByOne, type Slices } from "../../slices";
import type { CurrentState } from "./current-state";
import type { KnownSheet } from "./sheet-contents";

/**
 * 不能写: why the plans must not be written now, or null. Protection is thrown, since no later run helps;
 * overwritten cells and changed sources are outcomes that the person decides about.
 */
export function* refusalOf(
  state: CurrentState,
  plans: readonly SheetPlan[],
  basis: WorkbookSnapshot,
  carried: ReadonlyMap<string, CarriedSheet>,
  remove: readonly string[],
): Slices<WriteOutcome | null> {
  if (state.structureProtected) throw new WorkbookError("structure-protected", null);
  const reports = new Set(plans.map(({ report }) => report));
  for (const [report, { sheet }] of state.own) {
    if (reports.has(report) && sheet.isProtected) {
      throw new WorkbookError("sheet-protected", sheet.name);
    }
  }
  const cells = [...carried.values()].flatMap(({ blocked }) => blocked);
  if (cells.length > 0) return { kind: "typed-entries", cells };
  const sheets = [
    ...(yield* changedSources(state.known, basis)),
    ...changedSheets(state, basis, new Set(remove)),
  ];
  return sheets.length > 0 ? { kind: "source-changed", sheets } : null;
}

/** Names of our sheets to be removed that hold anything else than when it was decided to remove them. */
function changedSheets(
  { own }: CurrentState,
  basis: WorkbookSnapshot,
  remove: ReadonlySet<string>,
): readonly string[] {
  const before = new Map(basis.sheets.map((sheet) => [sheet.id, sheet]));
  return [...own]
    .filter(([report]) => remove.has(report))
    .map(([, { sheet }]) => sheet)
    .filter((sheet) => {
      const known = before.get(sheet.id);
      return (
        !known ||
        !sameExtent(known, sheet) ||
        JSON.stringify(known.formulas) !== JSON.stringify(sheet.formulas)
      );
    })
    .map(({ name }) => name);
}

/** Names of the person's sheets that are gone, renamed, longer or shorter, or hold other values. */
function* changedSources(
  known: readonly KnownSheet[],
  basis: WorkbookSnapshot,
): Slices<readonly string[]> {
  const now = new Map(known.map((sheet) => [sheet.id, sheet]));
  const areVolatile = yield* mapOneByOne(basis.sheets, hasVolatileFormula);
  const ignoreFormulas = areVolatile.includes(true);
  const changed: string[] = [];
  for (const before of basis.sheets.filter(({ mark }) => mark === null)) {
    yield;
    const after = now.get(before.id);
    const isChanged =
      !after ||
      after.name !== before.name ||
      !sameExtent(before, after) ||
      (after.hasValues && !sameValues(before, after.values, ignoreFormulas));
    if (isChanged) changed.push(before.name);
  }
  return changed;
}

function sameExtent({ origin, values }: SheetSnapshot, { area }: KnownSheet): boolean {
  if (area === null) return values.length === 0;
  return (
    area.row === origin.row &&
    area.column === origin.column &&
    area.rows === values.length &&
    area.columns === (values[0]?.length ?? 0)
  );
}

function sameValues(
  { values, formulas }: SheetSnapshot,
  now: readonly (readonly CellValue[])[],
  ignoreFormulas: boolean,
): boolean {
  return values.every((row, rowIndex) =>
    row.every(
      (value, column) =>
        value === now[rowIndex]?.[column] ||
        (ignoreFormulas && isFormula(formulas[rowIndex]?.[column], value)),
    ),
  );
}

/**
 * Results of formulas change by themselves where one asks for the time or for chance. Then only what
 * was typed is compared: without that nothing could ever be written into such a workbook.
 */
function hasVolatileFormula({ formulas, values }: SheetSnapshot): boolean {
  return formulas.some((row, rowIndex) =>
    row.some(
      (formula, column) =>
        isFormula(formula, values[rowIndex]?.[column]) && volatileCall.test(String(formula)),
    ),
  );
}

const volatileCall = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\s*\(/i;

function isFormula(formula: CellValue | undefined, value: CellValue | undefined): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
