import type { Slices } from "../../slices";
import { encodeLedger } from "../ledger-part";
import { setMark } from "../marks";
import { step, type Step } from "../steps";
import { clearAway, type TaggedSheet } from "./clear-away";
import { setTag, staysWhenDone, type StageRole } from "./stage-tags";
import { newLedger, type DrawnSheet, type WriteAttempt } from "./write-attempt";

/**
 * 成交: new sheets are shown, the ledger is written, and what the writing needed is cleared away. Once the
 * ledger stands there, all is done: what is left of the steps can be done by whoever finds the journal.
 */
export function* commitSteps(
  context: Excel.RequestContext,
  attempt: WriteAttempt,
  drawn: readonly DrawnSheet[],
  journals: readonly Excel.CustomXmlPart[],
): Slices<readonly Step[]> {
  const { run, kept } = attempt;
  const ledger = yield* newLedger(attempt, drawn);
  const ledgerXml = yield* encodeLedger(ledger, run);
  return [
    ...tagRemoved(context, attempt),
    ...showNew(context, attempt),
    ...addBlank(context, attempt),
    writeLedger(context, kept.ledgerParts[0], ledgerXml),
    ...clearAway(context, {
      tagged: taggedSheets(context, attempt),
      staleParts: [...kept.ledgerParts.slice(1), ...kept.undoParts],
      runsXml: attempt.runsXml,
      runsParts: kept.runsParts,
      journals: journals.map((part) => () => part),
    }),
  ];
}

function tagRemoved(
  { workbook: { worksheets } }: Excel.RequestContext,
  { run, removed }: WriteAttempt,
): readonly Step[] {
  return removed.map(({ id, report }) =>
    step(3, report, () => {
      setTag(worksheets.getItem(id), { role: "removed", run, report });
    }),
  );
}

function showNew(
  { workbook: { worksheets } }: Excel.RequestContext,
  { targets }: WriteAttempt,
): readonly Step[] {
  return targets.flatMap(({ name, plan, existing }) =>
    existing
      ? []
      : [
          step(4, name, () => {
            const sheet = worksheets.getItem(name);
            setMark(sheet, plan.report);
            sheet.visibility = "Visible";
          }),
        ],
  );
}

function addBlank(
  { workbook: { worksheets } }: Excel.RequestContext,
  { run, blank }: WriteAttempt,
): readonly Step[] {
  if (blank === null) return [];
  return [
    step(4, blank, () => {
      setTag(worksheets.add(blank), { role: "new", run, report: "" });
    }),
  ];
}

function writeLedger(
  { workbook: { customXmlParts } }: Excel.RequestContext,
  part: string | undefined,
  xml: string,
): Step {
  return step(2, xml, () => {
    if (part === undefined) customXmlParts.add(xml);
    else customXmlParts.getItem(part).setXml(xml);
  });
}

function taggedSheets(
  { workbook: { worksheets } }: Excel.RequestContext,
  { targets, removed, blank }: WriteAttempt,
): readonly TaggedSheet[] {
  const sheet = (role: StageRole, key: string): TaggedSheet => ({
    stays: staysWhenDone(role),
    find: () => worksheets.getItem(key),
  });
  return [
    ...targets.flatMap(({ name, existing }) =>
      existing
        ? [
            sheet("target", existing.id),
            sheet("staged", existing.stagedName),
            sheet("backup", existing.backupName),
          ]
        : [sheet("new", name)],
    ),
    ...removed.map(({ id }) => sheet("removed", id)),
    ...(blank === null ? [] : [sheet("new", blank)]),
  ];
}
