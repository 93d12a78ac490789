import { circumstancesOf, findCircumstance, type Category } from "../../rules";
import type { CategoryCount, Tag } from "./attention-finding";
import type { TellingColumn } from "./find-circumstances";

/** 各类人数, by where the tags come from, and how many pupils the sheets leave open. */
export function countCategory(
  category: Category,
  tags: readonly Tag[],
  telling: readonly TellingColumn[],
  pupils: number,
): CategoryCount {
  const bySource = { computed: 0, sheet: 0, hand: 0 };
  for (const { source } of tags) bySource[source] += 1;
  return {
    category: category.id,
    students: tags.length,
    bySource,
    notFilled: notFilled(category, tags, telling, pupils),
  };
}

/** 未填: pupils whose cells are blank in every column that would tell, and whom nothing else tells of. */
function notFilled(
  category: Category,
  tags: readonly Tag[],
  telling: readonly TellingColumn[],
  pupils: number,
): number | null {
  const circumstances = circumstancesOf(category);
  const about = new Set([...circumstances].map((id) => findCircumstance(id)?.topic ?? null));
  const columns = telling.filter(({ circumstance, topic }) =>
    circumstance === null ? about.has(topic) : circumstances.has(circumstance),
  );
  if (columns.length === 0) return null;
  const standing = new Uint8Array(pupils);
  for (const { students } of columns) for (const student of students) standing[student] = asked;
  for (const { filled } of columns) for (const student of filled) standing[student] = known;
  for (const { student } of tags) standing[student] = known;
  return standing.filter((each) => each === asked).length;
}

const asked = 1;
const known = 2;
