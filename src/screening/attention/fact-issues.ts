import type { FactEntry, Issue } from "../../records";
import {
  circumstancesOf,
  findCircumstance,
  withKinds,
  type CategoryScheme,
  type CircumstanceId,
} from "../../rules";
import type { CellAddress } from "../../sheet";
import type { DeniedFact, FoundFact, ToldFacts, UnclearColumn } from "./find-circumstances";
import type { PlacedHandTag } from "./place-hand-tags";

/** 信息表里的问题: what contradicts itself, and what a category of the scheme would need to understand. */
export function factIssues(
  { found, denied, unclear }: ToldFacts,
  byHand: readonly PlacedHandTag[],
  scheme: CategoryScheme,
): readonly Issue[] {
  const wanted = new Set(scheme.categories.flatMap((each) => [...circumstancesOf(each)]));
  return [
    ...contradictions(found, denied),
    ...poorAndAffluent(found, byHand, scheme),
    ...[...unclear, ...eitherOfTwo(found, wanted)]
      .filter((column) => concerns(column, wanted))
      .map(notUnderstood),
  ];
}

/** 单亲 here and 双亲 there, 孤儿 here and 留守 there: one issue a pupil and circumstance, the first two cells. */
function contradictions(
  found: readonly FoundFact[],
  denied: readonly DeniedFact[],
): readonly Issue[] {
  const told = new Set(found.map(({ student }) => student));
  const against = byStudent<DeniedFact | FoundFact>([
    ...denied.filter(({ student }) => told.has(student)),
    ...found.filter(({ circumstance }) => leftBehind.has(circumstance)),
  ]);
  const said = new Set<string>();
  return found.flatMap((fact) => {
    const other = against
      .get(fact.student)
      ?.find((each) => ("entry" in each ? isDenied(fact, each) : areRivals(fact, each)));
    if (!other) return [];
    const about = `${fact.student} ${widestOf(fact.circumstance)}`;
    if (said.has(about)) return [];
    const [one, another] = [sideOf(fact), sideOf(other)];
    const cells = `${fact.student} ${placeOf(one.at)} ${placeOf(another.at)}`;
    said.add(about);
    if (said.has(cells)) return [];
    said.add(cells);
    return [contradictory(fact.student, one, another)];
  });
}

function widestOf(id: CircumstanceId): CircumstanceId {
  return findCircumstance(id)?.kindOf ?? id;
}

function byStudent<Fact extends { readonly student: number }>(
  facts: readonly Fact[],
): ReadonlyMap<number, readonly Fact[]> {
  const groups = new Map<number, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.student);
    if (group) group.push(fact);
    else groups.set(fact.student, [fact]);
  }
  return groups;
}

/** Whoever has no 低保 has no 农村低保 either. */
function isDenied({ circumstance }: FoundFact, denied: DeniedFact): boolean {
  const { circumstances } = denied;
  return circumstances.includes(circumstance) || circumstances.includes(widestOf(circumstance));
}

/** 孤儿 has no parents who could leave the child behind. */
const orphans = withKinds(["orphan"]);
const leftBehind = withKinds(["left-behind"]);

function areRivals(one: FoundFact, other: FoundFact): boolean {
  return orphans.has(one.circumstance) && leftBehind.has(other.circumstance);
}

/** 贫困 on a sheet, and 特别优越 by hand. */
function poorAndAffluent(
  found: readonly FoundFact[],
  byHand: readonly PlacedHandTag[],
  { categories }: CategoryScheme,
): readonly Issue[] {
  const affluent = categories.find(
    (category) => category.id === "affluentFamily" || circumstancesOf(category).has("affluent"),
  );
  if (!affluent) return [];
  const students = new Set(
    byHand.flatMap(({ category, student }) => (category === affluent.id ? [student] : [])),
  );
  const poor = found.filter(
    ({ student, circumstance }) =>
      students.has(student) && findCircumstance(circumstance)?.topic === "hardship",
  );
  return [...byStudent(poor)].flatMap(([student, [first]]) =>
    first
      ? [
          contradictory(student, sideOf(first), {
            words: affluent.label["zh-CN"],
            text: "",
            at: null,
          }),
        ]
      : [],
  );
}

/** One side of a contradiction: what stands there, and where. */
interface Side {
  readonly words: string;
  /** The cell's own. */
  readonly text: string;
  readonly at: CellAddress | null;
}

function sideOf(fact: FoundFact | DeniedFact): Side {
  if ("entry" in fact) {
    const { header, entry } = fact;
    return { words: `${header}：${entry.text}`, text: entry.text, at: entry.at };
  }
  const { header, found } = fact.reason;
  return { words: `${header}：${found}`, text: found, at: fact.at };
}

function contradictory(student: number, one: Side, other: Side): Issue {
  return {
    code: "fact-contradictory",
    ...{ one: one.words, other: other.words },
    severity: "warning",
    at: one.at,
    also: other.at && placeOf(other.at) !== placeOf(one.at) ? [other.at] : [],
    found: one.text,
    students: [student],
  };
}

function placeOf(at: CellAddress | null): string {
  return at === null ? "" : `${at.sheet} ${at.row} ${at.column}`;
}

/** 随迁子女或留守儿童：是, where the scheme has a category for the one or the other and none for both. */
function eitherOfTwo(
  found: readonly FoundFact[],
  wanted: ReadonlySet<CircumstanceId>,
): readonly UnclearColumn[] {
  const columns = new Map<string, { entries: FactEntry[]; circumstances: CircumstanceId[] }>();
  for (const { student, circumstance, at, reason } of found) {
    const parts = findCircumstance(circumstance)?.eitherOf ?? [];
    if (parts.length === 0 || wanted.has(circumstance)) continue;
    const column = columns.get(`${at.sheet} ${reason.header}`) ?? {
      entries: [],
      circumstances: [],
    };
    column.entries.push({ student, text: reason.found, at });
    column.circumstances.push(...parts);
    columns.set(`${at.sheet} ${reason.header}`, column);
  }
  return [...columns].map(([key, column]) => ({
    ...column,
    header: key.slice(key.indexOf(" ") + 1),
    topic: null,
    isAboutAnything: false,
  }));
}

/** Whether a category of the scheme could be meant. */
function concerns(column: UnclearColumn, wanted: ReadonlySet<CircumstanceId>): boolean {
  if (column.isAboutAnything) return wanted.size > 0;
  if (column.circumstances.some((id) => wanted.has(id))) return true;
  return (
    column.topic !== null && [...wanted].some((id) => findCircumstance(id)?.topic === column.topic)
  );
}

function notUnderstood({ header, entries }: UnclearColumn): Issue {
  const [first, ...others] = entries;
  return {
    code: "fact-not-understood",
    header,
    entries: entries.length,
    severity: "warning",
    at: first?.at ?? null,
    also: others.map(({ at }) => at),
    found: first?.text ?? "",
    students: [...new Set(entries.map(({ student }) => student))],
  };
}
