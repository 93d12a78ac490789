import type { ListRow } from "./list-rows";
import { isAskedFor, type Narrowing, type PupilLine } from "./roster";

/** More than these stand in their places only. */
const mostOnTop = 5;

/**
 * Rows of pupils who were just updated are marked. Those of the roster stand on top, the latest first, whatever
 * their verdict is now, as far as search and class let them through: whoever typed a mark sees what became of
 * it. Lists without verdicts have no roster.
 */
export function withChanged(
  rows: readonly ListRow[],
  roster: readonly PupilLine[],
  list: Narrowing,
  changed: readonly number[],
): readonly ListRow[] {
  if (changed.length === 0) return rows;
  const marked = new Set(changed);
  const top = rowsOnTop(roster, list, changed.slice(0, mostOnTop));
  const onTop = new Set(top.map(({ student }) => student));
  return [
    ...top,
    ...rows.flatMap((row) => {
      if (onTop.has(row.student)) return [];
      return marked.has(row.student) ? { ...row, isChanged: true } : row;
    }),
  ];
}

function rowsOnTop(
  roster: readonly PupilLine[],
  list: Narrowing,
  changed: readonly number[],
): readonly ListRow[] {
  return changed.flatMap((student): readonly ListRow[] => {
    const line = roster.find((one) => one.student === student);
    if (!line || !isAskedFor(line, list)) return [];
    const { verdict, ...person } = line;
    return [{ ...person, badge: { kind: "verdict", verdict }, isChanged: true }];
  });
}
