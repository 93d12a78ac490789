import type { FactColumn, FactEntry } from "../../records";
import type { CircumstanceId, CircumstanceTopic } from "../../rules";
import type { CellAddress } from "../../sheet";
import type { Slices } from "../../slices";
import type { TagReason } from "./attention-finding";
import { classifyFactColumn, type FactColumnKind } from "./classify-fact-column";
import { noneWords, noWords, yesWords } from "./fact-words";
import { wholePhrase } from "./find-phrases";
import { plainText, withoutBlanks } from "./plain-text";
import { readFactCell, type FactCell } from "./read-fact-cell";

/** 学生信息表里说的境况: what was found, what was denied, and what nobody can say. */
export interface ToldFacts {
  readonly found: readonly FoundFact[];
  readonly denied: readonly DeniedFact[];
  readonly unclear: readonly UnclearColumn[];
  readonly telling: readonly TellingColumn[];
}

export interface FoundFact {
  readonly student: number;
  readonly circumstance: CircumstanceId;
  readonly at: CellAddress;
  readonly reason: Extract<TagReason, { readonly kind: "phrase" | "yes" }>;
}

export interface DeniedFact {
  readonly student: number;
  readonly circumstances: readonly CircumstanceId[];
  readonly header: string;
  readonly entry: FactEntry;
}

/** Cells of one column that name something and leave open what, or that no list knows. */
export interface UnclearColumn {
  readonly header: string;
  readonly entries: readonly FactEntry[];
  /** What the column, or an unclear cell of it, is about; null for anything. */
  readonly circumstances: readonly CircumstanceId[];
  readonly topic: CircumstanceTopic | null;
  readonly isAboutAnything: boolean;
}

/** A column that asks for a circumstance or lists those of a topic: a blank in it is 未填. */
export interface TellingColumn {
  readonly circumstance: CircumstanceId | null;
  readonly topic: CircumstanceTopic | null;
  readonly students: Int32Array;
  /** Pupils with something in it. */
  readonly filled: readonly number[];
}

/** Reads every column that says something of circumstances, each different text of a column once. */
export function* findCircumstances(facts: readonly FactColumn[]): Slices<ToldFacts> {
  const told: Told = { found: [], denied: [], unclear: [], telling: [] };
  for (const column of facts) {
    yield;
    const kind = classifyFactColumn(column);
    if (kind.kind === "other") {
      if (kind.mayTell) lookForCircumstances(column, told);
    } else readColumn(column, kind, told);
  }
  return told;
}

interface Told extends ToldFacts {
  readonly found: FoundFact[];
  readonly denied: DeniedFact[];
  readonly unclear: UnclearColumn[];
  readonly telling: TellingColumn[];
}

function readColumn(
  column: FactColumn,
  kind: Exclude<FactColumnKind, { readonly kind: "other" }>,
  told: Told,
): void {
  const cells = new Map<string, FactCell>();
  const numbers = numbersAnswer(column);
  const filled: number[] = [];
  const unknown: FactEntry[] = [];
  const open: { entry: FactEntry; about: readonly CircumstanceId[] }[] = [];
  let isKnown = false;
  for (const entry of column.entries) {
    let cell = cells.get(entry.text);
    if (!cell) {
      cell = readFactCell(kind, entry.text, numbers);
      cells.set(entry.text, cell);
    }
    if (!cell.isEmpty) filled.push(entry.student);
    if (cell.found.length > 0) isKnown = true;
    for (const { circumstance, phrase } of cell.found) {
      told.found.push(foundFact(column, entry, circumstance, phrase));
    }
    if (cell.denied.length > 0) {
      const { header } = column;
      told.denied.push({ student: entry.student, circumstances: cell.denied, header, entry });
    }
    if (cell.isUnderstood) continue;
    if (cell.open.length > 0) open.push({ entry, about: cell.open });
    else unknown.push(entry);
  }
  if (kind.kind !== "free-text") addTelling(column, kind, filled, told);
  if (open.length > 0) {
    const about = [...new Set(open.flatMap((each) => each.about))];
    told.unclear.push(
      unclear(
        column,
        open.map(({ entry }) => entry),
        { circumstances: about },
      ),
    );
  }
  const isAsked = kind.kind === "asks" || (kind.kind === "lists" && (kind.isSure || isKnown));
  if (unknown.length > 0 && isAsked) told.unclear.push(unclear(column, unknown, aboutOf(kind)));
}

function foundFact(
  { header }: FactColumn,
  { student, at, text }: FactEntry,
  circumstance: CircumstanceId,
  phrase: string | null,
): FoundFact {
  const reason =
    phrase === null
      ? ({ kind: "yes", circumstance, header, found: text } as const)
      : ({ kind: "phrase", circumstance, header, found: text, phrase } as const);
  return { student, circumstance, at, reason };
}

function addTelling(
  { students }: FactColumn,
  kind: Extract<FactColumnKind, { readonly kind: "asks" | "lists" }>,
  filled: readonly number[],
  { telling }: Told,
): void {
  if (kind.kind === "asks" && kind.circumstance !== null) {
    telling.push({ circumstance: kind.circumstance, topic: null, students, filled });
  }
  if (kind.kind === "lists" && kind.topic !== null) {
    telling.push({ circumstance: null, topic: kind.topic.topic, students, filled });
  }
}

function aboutOf(
  kind: Extract<FactColumnKind, { readonly kind: "asks" | "lists" }>,
): Partial<UnclearColumn> {
  if (kind.kind === "lists") {
    return kind.topic === null ? { isAboutAnything: true } : { topic: kind.topic.topic };
  }
  return kind.circumstance === null
    ? { isAboutAnything: true }
    : { circumstances: [kind.circumstance] };
}

/** A column whose header says nothing to us: asked about where a cell is wholly the name of a circumstance. */
function lookForCircumstances(column: FactColumn, { unclear: unclearColumns }: Told): void {
  const entries: FactEntry[] = [];
  const about = new Set<CircumstanceId>();
  const meanings = new Map<string, ReturnType<typeof wholePhrase>>();
  for (const entry of column.entries) {
    if (entry.text.length > longestPhrase) continue;
    let meaning = meanings.get(entry.text);
    if (meaning === undefined) {
      meaning = wholePhrase(withoutBlanks(plainText(entry.text)));
      meanings.set(entry.text, meaning);
    }
    if (!meaning || meaning.is.length === 0) continue;
    entries.push(entry);
    for (const id of meaning.is) about.add(id);
  }
  if (entries.length > 0)
    unclearColumns.push(unclear(column, entries, { circumstances: [...about] }));
}

const longestPhrase = 20;

function unclear(
  { header }: FactColumn,
  entries: readonly FactEntry[],
  about: Partial<UnclearColumn>,
): UnclearColumn {
  return { header, entries, circumstances: [], topic: null, isAboutAnything: false, ...about };
}

/** 1 and 0 are 是 and 否 where the column holds no other number. */
function numbersAnswer({ entries }: FactColumn): boolean {
  if (!entries.some(({ text }) => text === "1" || text === "0")) return false;
  return entries.every(({ text }) => {
    const said = withoutBlanks(plainText(text));
    const isNumeral = said === "1" || said === "0";
    return isNumeral || [yesWords, noWords, noneWords].some((each) => each.has(said));
  });
}
