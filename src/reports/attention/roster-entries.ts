import type { CategoryScheme } from "../../rules";
import type { Tag } from "../../screening";
import { byClassAndNumber, type RunContext } from "../run-context";

/** One row of 名册: a pupil in a category, or a blank row for a person to add one. */
export type RosterEntry =
  | {
      readonly kind: "tag";
      readonly tag: Tag;
      readonly label: string;
      /** The pupil's other categories. */
      readonly others: readonly string[];
    }
  | { readonly kind: "blank" };

/** Enough for a class; more rows may be inserted, and the next run brings new ones. */
const blankRows = 10;

/** By class, in the scheme's order, by 学号; then the blank rows. */
export function rosterEntries(context: RunContext): readonly RosterEntry[] {
  const { input, classes } = context;
  const { attention, scheme, run } = input;
  const order = categoryOrder(scheme);
  const label = (category: string) =>
    scheme.categories[order.get(category) ?? -1]?.label[run.language] ?? category;
  const ofPupil = new Map<number, string[]>();
  for (const { student, category } of attention.tags) {
    const known = ofPupil.get(student);
    if (known) known.push(category);
    else ofPupil.set(student, [category]);
  }
  const inOrder = byClassAndNumber(context);
  const classOf = ({ student }: Tag) => classes.of[student] ?? 0;
  const place = ({ category }: Tag) => order.get(category) ?? order.size;
  const tags = [...attention.tags].sort(
    (one, other) =>
      classOf(one) - classOf(other) ||
      place(one) - place(other) ||
      inOrder(one.student, other.student),
  );
  return [
    ...tags.map((tag): RosterEntry => ({
      kind: "tag",
      tag,
      label: label(tag.category),
      others: (ofPupil.get(tag.student) ?? [])
        .filter((category) => category !== tag.category)
        .map(label),
    })),
    ...Array.from({ length: blankRows }, (): RosterEntry => ({ kind: "blank" })),
  ];
}

function categoryOrder({ categories }: CategoryScheme): ReadonlyMap<string, number> {
  return new Map(categories.map(({ id }, index) => [id, index]));
}
