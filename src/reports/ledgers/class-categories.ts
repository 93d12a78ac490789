import type { SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import { rosterColumns } from "../attention/roster-columns";
import { rosterEntries, type RosterEntry } from "../attention/roster-entries";
import { rosterKey } from "../attention/roster";
import { hasCategories } from "../has-something-to-say";
import { planList } from "../list-sheet";
import { headsOf, type RunContext } from "../run-context";
import { sheetNameFrom, tabColors } from "../visual-language";
import { classInFull, classSheetNames, headTeacherOf } from "./class-form";

/**
 * 八类学生名册 of one class: a row an entry. It is a list and no form, for a head teacher fills 成长导师 down a
 * column, sorts by it to hand each mentor a part, and puts columns of the school's own beside it; what is
 * handed in to be signed, with bands, is 学情台账.
 */
export function planClassCategories(context: RunContext, classIndex: number): Slices<SheetPlan> {
  const { input, classes, vocabulary } = context;
  const { scheme, run } = input;
  const words = vocabulary.resultSheets;
  const { internalBar, roster } = words.attention;
  const { ledgers } = words;
  const items = rosterEntries(context).filter(
    (entry) => entry.kind === "tag" && classes.of[entry.tag.student] === classIndex,
  );
  const pupils = new Set(items.map((entry) => (entry.kind === "tag" ? entry.tag.student : -1)));
  const rule = roster.scheme(scheme.title[run.language], scheme.version);
  const heads = headsOf(context, rule, [rule, roster.count(items.length, pupils.size)]);
  const headTeacher = headTeacherOf(context, classIndex);
  const label = classes.labels[classIndex] ?? "";
  return planList(
    {
      report: "class-categories",
      reportKey: classSheetNames(context, classIndex, "class-categories").report,
      name: sheetNameFrom(
        ledgers.sheetOfClass(ledgers.categories.name(scheme.shortTitle[run.language]), label),
      ),
      tabColor: tabColors.internal,
      orientation: "landscape",
      title: ledgers.titleOfClass(
        classInFull(context, classIndex),
        roster.title(scheme.title[run.language]),
      ),
      bar: internalBar,
      subtitle: heads.subtitle,
      notes: notesOf(context, classIndex),
      legend: [
        { value: words.fillInLegend, format: "legendFillIn" },
        { value: roster.handLegend, format: "legendHand" },
      ],
      columns: rosterColumns(context, items)
        .filter(({ id = "" }) => !ofTheGrade.has(id))
        .map((each) => (each.id === "details" ? { ...each, width: roomForDetails } : each)),
      items,
      lowestRow: 28,
      frozenColumns: 4,
      groupColumn: 1,
      emptyLine: hasCategories(input) ? roster.empty : ledgers.categories.nothingKnown,
      signOff: ledgers.ledger.signOff(headTeacher),
      heads: heads.internal,
      pages: heads.pages,
      key: (entry: RosterEntry) => (entry.kind === "tag" ? rosterKey(context, entry.tag) : ""),
    },
    words,
  );
}

/** Columns that say nothing within one class, or lead to sheets that a head teacher may not have. */
const ofTheGrade: ReadonlySet<string> = new Set(["classGroup", "source"]);

/** What the columns left out leave to 具体情况. */
const roomForDetails = 34;

function notesOf({ input, classes, vocabulary }: RunContext, classIndex: number) {
  const { attention, scheme, register, run, school } = input;
  const words = vocabulary.resultSheets;
  const { roster } = words.attention;
  const { categories } = words.ledgers;
  const noColumn = scheme.categories.filter(
    ({ id, sources }) =>
      sources.some(({ kind }) => kind === "circumstance") &&
      attention.byCategory.every(
        ({ category, notFilled }) => category !== id || notFilled === null,
      ),
  );
  const unranked = attention.unranked.filter(({ student }) => classes.of[student] === classIndex);
  const unknown = [
    ...(noColumn.length > 0
      ? [roster.noColumn(noColumn.map(({ label }) => label[run.language]))]
      : []),
    ...(unranked.length > 0
      ? [categories.unranked(unranked.map(({ student }) => register[student]?.name || "—"))]
      : []),
  ];
  const rosterSheet = roster.name(scheme.shortTitle[run.language]);
  return [
    roster.purpose + roster.keptUntil(school.schoolYear) + roster.blankMeans,
    ...(unknown.length > 0 ? [unknown.join("")] : []),
    ...(hasCategories(input) ? [categories.addInRoster(rosterSheet)] : []),
  ];
}
