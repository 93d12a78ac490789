import type { Cohort, FactColumn, HandTag, Issue, StudentRecord } from "../../records";
import type { CategoryScheme, RepetitionPolicy } from "../../rules";
import type { ScreeningStage } from "../../school";
import { allAtOnce, type Slices } from "../../slices";
import type { AttentionScreening, CategoryCount, Tag, UnrankedPupil } from "./attention-finding";
import { collectTags } from "./collect-tags";
import { computedTags } from "./computed-tags";
import { countCategory } from "./count-categories";
import { factIssues } from "./fact-issues";
import { findCircumstances } from "./find-circumstances";
import { firstCell, firstMarks, type FirstMarks } from "./first-marks";
import { placeHandTags } from "./place-hand-tags";

export interface AttentionInput {
  readonly cohort: Cohort;
  readonly register: readonly StudentRecord[];
  readonly facts: readonly FactColumn[];
  readonly handTags: readonly HandTag[];
  readonly scheme: CategoryScheme;
  /** Says what fails. */
  readonly policy: RepetitionPolicy;
  readonly stage: ScreeningStage;
}

/**
 * 特别关注: tags every pupil of the register under one scheme.
 *
 *     first marks ── failing, rank ──┐
 *     fact columns ── circumstances ─┼── category by category ──> tags, counts
 *     hand tags ── pupil, category ──┘
 */
export function screenAttention(input: AttentionInput): ScreenedAttention {
  return allAtOnce(screenAttentionInSlices(input));
}

export interface ScreenedAttention {
  readonly screening: AttentionScreening;
  readonly issues: readonly Issue[];
}

/** As {@link screenAttention}, with pauses. */
export function* screenAttentionInSlices({
  cohort,
  register,
  facts,
  handTags,
  scheme,
  policy,
  stage,
}: AttentionInput): Slices<ScreenedAttention> {
  const ranks = scheme.categories.some(({ sources }) =>
    sources.some(({ kind }) => kind !== "circumstance"),
  );
  const marks = ranks ? yield* firstMarks(cohort, policy, stage) : [];
  const computed = computedTags(cohort, marks);
  const told = yield* findCircumstances(facts);
  const { placed, issues } = placeHandTags(handTags, register, scheme);
  const found = told.found.toSorted((one, other) => one.student - other.student);
  const tags: Tag[] = [];
  const counts: CategoryCount[] = [];
  for (const category of scheme.categories) {
    yield;
    const ofCategory = yield* collectTags(category, { computed, found, byHand: placed });
    tags.push(...ofCategory);
    counts.push(countCategory(category, ofCategory, told.telling, register.length));
  }
  yield;
  return {
    screening: {
      schemeId: scheme.id,
      tags,
      entryCount: tags.length,
      headCount: new Set(tags.map(({ student }) => student)).size,
      byCategory: counts,
      unranked: unrankedPupils(cohort, marks),
      circumstances: found.map(({ student, circumstance, at }) => ({ student, circumstance, at })),
    },
    issues: [...issues, ...factIssues(told, placed, scheme)],
  };
}

/** 缺成绩，不排名: pupils still here who have some mark that counts and lack another. */
function unrankedPupils(
  { students }: Cohort,
  marks: readonly FirstMarks[],
): readonly UnrankedPupil[] {
  return marks.flatMap(({ missing }, student) =>
    missing.length === 0 || students[student]?.enrolmentStatus
      ? []
      : [
          {
            student,
            missing: missing.map((column) => ({
              subject: column.subject,
              at: firstCell(column, student),
            })),
          },
        ],
  );
}
