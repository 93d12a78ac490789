import { circumstancesOf, type Category } from "../../rules";
import type { CellAddress } from "../../sheet";
import { eachInSlices, mapInSlices, type Slices } from "../../slices";
import type { Tag, TagReason } from "./attention-finding";
import type { ComputedSource, ComputedTag } from "./computed-tags";
import type { FoundFact } from "./find-circumstances";
import type { PlacedHandTag } from "./place-hand-tags";

/** Where the tags of one category come from. */
export interface TagSources {
  readonly computed: (source: ComputedSource) => Slices<readonly ComputedTag[]>;
  readonly found: readonly FoundFact[];
  readonly byHand: readonly PlacedHandTag[];
}

/** 一类的学生, in the order of the register: one tag a pupil, with every reason and cell. */
export function* collectTags(category: Category, sources: TagSources): Slices<readonly Tag[]> {
  const drafts = new Map<number, Draft>();
  const draftOf = (student: number, source: Tag["source"]) => {
    const draft = drafts.get(student) ?? { student, source, reasons: [], cells: [] };
    drafts.set(student, draft);
    return draft;
  };
  for (const source of category.sources) {
    if (source.kind === "circumstance") continue;
    for (const { student, reasons, cells } of yield* sources.computed(source)) {
      const draft = draftOf(student, "computed");
      draft.reasons.push(...reasons);
      draft.cells.push(...cells);
    }
  }
  const circumstances = circumstancesOf(category);
  yield* eachInSlices(sources.found, ({ student, circumstance, at, reason }) => {
    if (!circumstances.has(circumstance)) return;
    const draft = draftOf(student, "sheet");
    if (draft.cells.some((cell) => isSame(cell, at)) && says(draft, reason)) return;
    draft.reasons.push(reason);
    draft.cells.push(at);
  });
  for (const { student, tag } of sources.byHand.filter((each) => each.category === category.id)) {
    const reason: TagReason = { kind: "hand", by: tag.by, note: tag.note };
    const draft = draftOf(student, "hand");
    if (!says(draft, reason)) draft.reasons.push(reason);
  }
  const inOrder = [...drafts.values()].sort((one, other) => one.student - other.student);
  return yield* mapInSlices(inOrder, ({ student, source, reasons, cells }) => ({
    ...{ category: category.id, student, source, reasons },
    cells: withoutRepeats(cells),
  }));
}

interface Draft {
  readonly student: number;
  /** The strongest: what is computed or told by a sheet stays so where a person says it as well. */
  readonly source: Tag["source"];
  readonly reasons: TagReason[];
  readonly cells: CellAddress[];
}

/** Whether the same words stand there already: one cell may tell two kinds of one thing. */
function says({ reasons }: Draft, reason: TagReason): boolean {
  return reasons.some((other) => {
    if (reason.kind === "hand") {
      return other.kind === "hand" && other.by === reason.by && other.note === reason.note;
    }
    if (reason.kind !== "phrase" && reason.kind !== "yes") return false;
    return (
      other.kind === reason.kind && other.header === reason.header && other.found === reason.found
    );
  });
}

function withoutRepeats(cells: readonly CellAddress[]): readonly CellAddress[] {
  return cells.filter((cell, index) => cells.findIndex((other) => isSame(cell, other)) === index);
}

function isSame(one: CellAddress, other: CellAddress): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}
