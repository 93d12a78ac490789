import { categorySchemes, type CategoryScheme } from "../../rules";
import { inOtherScheme, type PupilInOtherScheme } from "../../screening";
import type { SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import { column, planList, type ListColumn } from "../list-sheet";
import { byClassAndNumber, headsOf, type RunContext } from "../run-context";
import { pupilKey, studentColumns } from "../student-columns";
import { breakBetween, formats, tabColors } from "../visual-language";

/** One pupil: the tags in force, and those of every other scheme. */
interface ComparedPupil {
  readonly student: number;
  readonly own: readonly string[];
  /** In the order of the other schemes. */
  readonly elsewhere: readonly (PupilInOtherScheme | null)[];
}

/** 类别对照: what each pupil is called under other schemes, and what has no counterpart there. */
export function* planCrosswalk(context: RunContext): Slices<SheetPlan> {
  const { input, vocabulary } = context;
  const { scheme, run } = input;
  const words = vocabulary.resultSheets;
  const { crosswalk, internalBar, roster } = words.attention;
  const rule = roster.scheme(scheme.title[run.language], scheme.version);
  const heads = headsOf(context, rule, [rule]);
  const others = categorySchemes.filter(({ id }) => id !== scheme.id);
  const items = yield* comparedPupils(context, others);
  return yield* planList(
    {
      report: "category-crosswalk",
      tabColor: tabColors.internal,
      orientation: "landscape",
      title: crosswalk.title(scheme.shortTitle[run.language]),
      bar: internalBar,
      subtitle: heads.subtitle,
      notes: [crosswalk.note],
      legend: [],
      columns: [
        ...studentColumns(context, items, ({ student }) => student),
        listed("own", scheme.shortTitle[run.language], ({ own }) => own),
        ...others.map((other, at) =>
          listed(other.id, other.shortTitle[run.language], ({ elsewhere }) =>
            counterparts(context, other, elsewhere[at] ?? null),
          ),
        ),
      ],
      items,
      lowestRow: 24,
      frozenColumns: 4,
      groupColumn: 1,
      emptyLine: crosswalk.empty,
      signOff: null,
      heads: heads.internal,
      pages: heads.pages,
      key: ({ student }) => pupilKey(context, student),
    },
    words,
  );

  function listed(
    id: string,
    title: string,
    of: (pupil: ComparedPupil) => readonly string[],
  ): ListColumn<ComparedPupil> {
    return column({
      id,
      title,
      width: 32,
      least: 24,
      cell: (pupil, _, width) => {
        const { indent, font } = formats.text;
        const room = { width, indent, size: font.size };
        return { value: breakBetween(of(pupil), words.listComma, room) || "—", format: "text" };
      },
    });
  }
}

function* comparedPupils(
  context: RunContext,
  others: readonly CategoryScheme[],
): Slices<readonly ComparedPupil[]> {
  const { attention, scheme, run } = context.input;
  const labels = labelsOf(scheme, run.language);
  const elsewhere: ReadonlyMap<number, PupilInOtherScheme>[] = [];
  for (const other of others) {
    const pupils = yield* inOtherScheme(attention, scheme, other);
    elsewhere.push(new Map(pupils.map((pupil) => [pupil.student, pupil])));
  }
  const own = new Map<number, string[]>();
  for (const { student, category } of attention.tags) {
    own.set(student, [...(own.get(student) ?? []), labels.get(category) ?? category]);
  }
  const students = new Set([...own.keys(), ...elsewhere.flatMap((pupils) => [...pupils.keys()])]);
  return [...students].sort(byClassAndNumber(context)).map((student) => ({
    student,
    own: own.get(student) ?? [],
    elsewhere: elsewhere.map((pupils) => pupils.get(student) ?? null),
  }));
}

/** 留守、困境?；无对应：学习困难. A question mark stands where the other scheme computes otherwise. */
function counterparts(
  { input, vocabulary }: RunContext,
  other: CategoryScheme,
  pupil: PupilInOtherScheme | null,
): readonly string[] {
  const { crosswalk } = vocabulary.resultSheets.attention;
  const { language } = input.run;
  if (pupil === null) return [];
  const own = labelsOf(input.scheme, language);
  const there = labelsOf(other, language);
  const missing = pupil.withoutCounterpart.map((category) => own.get(category) ?? category);
  return [
    ...pupil.tags.map(({ category, isCertain }) => {
      const label = there.get(category) ?? category;
      return isCertain ? label : crosswalk.uncertain(label);
    }),
    ...missing.map((label) => crosswalk.none(label)),
  ];
}

function labelsOf(
  { categories }: CategoryScheme,
  language: RunContext["input"]["run"]["language"],
): ReadonlyMap<string, string> {
  return new Map(categories.map(({ id, label }) => [id, label[language]]));
}
