import type { RunContext } from "../run-context";

const mostNamed = 12;

/** What the roster is for, who may read it, and what it cannot know. */
export function rosterNotes({ input, classes, vocabulary }: RunContext): readonly string[] {
  const { attention, scheme, heading, register, run } = input;
  const words = vocabulary.resultSheets.attention.roster;
  const labels = new Map(scheme.categories.map(({ id, label }) => [id, label[run.language]]));
  const told = new Set(
    scheme.categories
      .filter(({ sources }) => sources.some(({ kind }) => kind === "circumstance"))
      .map(({ id }) => id),
  );
  const counts = attention.byCategory.filter(({ category }) => told.has(category));
  const notFilled = counts.flatMap(({ category, notFilled }) =>
    notFilled === null || notFilled === 0
      ? []
      : [{ label: labels.get(category) ?? category, pupils: notFilled }],
  );
  const noColumn = counts
    .filter(({ notFilled }) => notFilled === null)
    .map(({ category }) => labels.get(category) ?? category);
  const unranked = attention.unranked.map(({ student }) => {
    const classGroup = classes.labels[classes.of[student] ?? 0] ?? "";
    return `${classGroup} ${register[student]?.name || "—"}`;
  });
  const unknown = [
    ...(notFilled.length > 0 ? [words.notFilled(notFilled)] : []),
    ...(noColumn.length > 0 ? [words.noColumn(noColumn)] : []),
    ...(unranked.length > 0 ? [words.unranked(unranked.slice(0, mostNamed), unranked.length)] : []),
  ];
  return [
    words.purpose + words.keptUntil(heading.schoolYear) + words.blankMeans,
    ...(unknown.length > 0 ? [unknown.join("")] : []),
    words.addByHand,
  ];
}
