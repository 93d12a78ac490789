import type {
  AttendancePolicy,
  AttentionSettings,
  CategoryScheme,
  RepetitionPolicy,
} from "../../app";
import type {
  AttendancePolicyProblem,
  PolicyDraft,
  PolicyProblem,
  SchemeProblem,
} from "../../rules";
import type { ScreeningStage } from "../../school";

/** What a school set for 特别关注 and 考勤. */
export interface AttentionState {
  readonly settings: AttentionSettings;
  /** Something was set in this session, so that the workbook is asked no more. */
  readonly areFromHere: boolean;
  /** The last tag added or taken away, and what held before it. */
  readonly lastTag: {
    readonly student: number;
    readonly words: string;
    readonly before: AttentionSettings;
  } | null;
}

/** A scheme of categories as the form has it. */
export interface SchemeFormState {
  /** The scheme in force when the form was opened. */
  readonly from: CategoryScheme;
  readonly draft: CategoryScheme;
  readonly problems: readonly SchemeProblem[];
}

/** Alert rules as the form has them. */
export interface AlertFormState {
  readonly from: AttendancePolicy;
  readonly draft: AttendancePolicy;
  readonly problems: readonly AttendancePolicyProblem[];
}

/** 本校规定 that can be chosen. */
export interface OwnPoliciesState {
  readonly policies: readonly RepetitionPolicy[];
  /** Something was kept in this session, so that the workbook is asked no more. */
  readonly areFromHere: boolean;
}

/** A policy as the form has it. */
export interface PolicyFormState {
  /** What the form began with. */
  readonly from: PolicyDraft;
  readonly draft: PolicyDraft;
  /** The draft as a policy; null while something is to be mended. */
  readonly policy: RepetitionPolicy | null;
  readonly problems: readonly PolicyProblem[];
  readonly isChanged: boolean;
}

export interface RefusedFile {
  readonly name: string;
  /** Null where the file is no JSON at all. */
  readonly problems: readonly PolicyProblem[] | null;
}

export interface RuleChoice {
  readonly policy: RepetitionPolicy;
  /** Null takes the stage that the workbook is in. */
  readonly stage: ScreeningStage | null;
  /** The policy's statement (义务教育阶段原则上不留级 …): read and ticked. */
  readonly confirmed: boolean;
}
