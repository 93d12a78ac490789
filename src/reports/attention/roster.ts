import type { SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import { planList } from "../list-sheet";
import { headsOf, type RunContext } from "../run-context";
import { pupilKey } from "../student-columns";
import { sheetNameFrom, tabColors } from "../visual-language";
import { rosterColumns } from "./roster-columns";
import { rosterEntries, type RosterEntry } from "./roster-entries";
import { rosterNotes } from "./roster-notes";
import { takenRows } from "./taken-rows";

/**
 * 八类名册: a row an entry, with the word that was found and its cell. Internal: names stand beside family
 * facts, so no mark, rank or verdict does.
 */
export function planCategoryRoster(context: RunContext): Slices<SheetPlan> {
  const { input, classes, vocabulary } = context;
  const { attention, scheme, run } = input;
  const words = vocabulary.resultSheets;
  const { internalBar, roster } = words.attention;
  const rule = roster.scheme(scheme.title[run.language], scheme.version);
  const heads = headsOf(context, rule, [
    rule,
    roster.count(attention.entryCount, attention.headCount),
  ]);
  const items = rosterEntries(context);
  const classOf = (entry: RosterEntry | undefined) =>
    entry?.kind === "tag" ? (classes.of[entry.tag.student] ?? 0) : null;
  const severalClasses = new Set(items.map(classOf)).size > 2;
  return planList(
    {
      report: "category-roster",
      name: sheetNameFrom(roster.name(scheme.shortTitle[run.language])),
      tabColor: tabColors.internal,
      orientation: "landscape",
      title: roster.title(scheme.title[run.language]),
      bar: internalBar,
      subtitle: heads.subtitle,
      notes: rosterNotes(context),
      legend: [
        { value: words.fillInLegend, format: "legendFillIn" },
        { value: roster.handLegend, format: "legendHand" },
      ],
      columns: rosterColumns(context, items),
      items,
      lowestRow: 34,
      frozenColumns: 5,
      groupColumn: 2,
      emptyLine: roster.empty,
      beginsPage: (entry, index) => severalClasses && classOf(entry) !== classOf(items[index - 1]),
      signOff: null,
      heads: heads.internal,
      pages: heads.pages,
      key: (entry) => (entry.kind === "tag" ? rosterKey(context, entry.tag) : ""),
      isOpen: ({ kind }) => kind === "blank",
      takes: (entry) => (entry.kind === "tag" ? takenRows(context, entry.tag) : []),
    },
    words,
  );
}

/** Whose row it is: a pupil in a category, by whatever scheme. */
export function rosterKey(
  context: RunContext,
  { category, student }: { readonly category: string; readonly student: number },
): string {
  return `${category}|${pupilKey(context, student)}`;
}
