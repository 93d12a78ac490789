import type { Cohort, FactColumn, HandTag, Issue, StudentRecord } from "../../records";
import type { CategoryScheme, RepetitionPolicy } from "../../rules";
import type { ScreeningStage } from "../../school";
import type { AttentionScreening } from "./attention-finding";

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

/** 特别关注: tags every pupil of the register under one scheme. */
export function screenAttention({ scheme }: AttentionInput): {
  readonly screening: AttentionScreening;
  readonly issues: readonly Issue[];
} {
  return {
    screening: {
      schemeId: scheme.id,
      tags: [],
      entryCount: 0,
      headCount: 0,
      byCategory: [],
      unranked: [],
      circumstances: [],
    },
    issues: [],
  };
}
