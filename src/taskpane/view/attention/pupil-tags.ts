import type { ScreenedWorkbook } from "../../../app";
import type { Tag } from "../../../screening";
import { tagReason, type Language, type Vocabulary } from "../../../text";
import { cellRanges, type CellRange } from "../cell-ranges";

/** 一个类别 of one pupil, with where it comes from. */
export interface PupilTag {
  readonly category: string;
  readonly label: string;
  readonly source: Tag["source"];
  readonly reason: string;
  readonly ranges: readonly CellRange[];
  /** Added here, so that it can be taken back here. */
  readonly isFromPane: boolean;
}

/** 特别关注 of one pupil. */
export interface PupilAttention {
  readonly tags: readonly PupilTag[];
  /** Subjects without a mark, for which the pupil is not ranked. */
  readonly unranked: readonly string[];
  /** Categories that can still be added by hand. */
  readonly addable: readonly { readonly category: string; readonly label: string }[];
}

export function pupilAttention(
  { attention, scheme }: Pick<ScreenedWorkbook, "attention" | "scheme">,
  student: number,
  words: Pick<Vocabulary, "shortSubject">,
  language: Language,
): PupilAttention {
  const mine = attention.tags.filter((tag) => tag.student === student);
  const labelOf = (category: string) =>
    scheme.categories.find(({ id }) => id === category)?.label[language] ?? category;
  const isByHand = (category: string) =>
    mine.some((tag) => tag.category === category && tag.source === "hand");
  return {
    tags: mine.map(({ category, source, reasons, cells }) => ({
      ...{ category, label: labelOf(category), source },
      reason: tagReason(reasons, language),
      ranges: cellRanges(cells),
      isFromPane: reasons.some((reason) => reason.kind === "hand" && reason.by === "pane"),
    })),
    unranked:
      attention.unranked
        .find((one) => one.student === student)
        ?.missing.map(({ subject }) => words.shortSubject(subject)) ?? [],
    addable: scheme.categories
      .filter(({ id }) => !isByHand(id))
      .map(({ id, label }) => ({ category: id, label: label[language] })),
  };
}
