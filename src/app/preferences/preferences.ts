import type { ReportId } from "../../reports";
import type { RepetitionPolicy } from "../../rules";
import type { ScreeningStage } from "../../school";

/** 本工作簿的选择: what was chosen in the pane beside the school's own rules, kept with the workbook. */
export interface Preferences {
  /** 留级规定 in force; null as long as nobody chose one. */
  readonly policyId: string | null;
  /** Statements that were read and ticked (义务教育阶段原则上不留级 …), for one version of a policy each. */
  readonly confirmed: readonly PolicyVersion[];
  /** The stage that a person chose; null takes the one that the workbook is in. */
  readonly stage: StageChoice | null;
  readonly output: OutputChoice;
  /** 在原表标色 is on. */
  readonly isMarking: boolean;
  /** When the result sheets were last written: `2026-08-27 16:40`; null where they were not. */
  readonly lastWriting: string | null;
}

export type PolicyVersion = Pick<RepetitionPolicy, "id" | "version">;

/** A choice against what was suggested then; it lapses once the workbook suggests something else. */
export interface StageChoice {
  readonly stage: ScreeningStage;
  readonly insteadOf: ScreeningStage;
}

/** 输出: which sheets are written. */
export interface OutputChoice {
  readonly version: "internal" | "public";
  /** Null as long as nobody said: all usual sheets, and what stands in the workbook already. */
  readonly sheets: SheetsAsked | null;
}

export interface SheetsAsked {
  /** Reports among the usual ones that were unticked. */
  readonly leftOut: readonly ReportId[];
  /** 台账与会商表 and the like that were ticked. */
  readonly kinds: readonly ReportId[];
  /** Classes that get sheets of their own; null is every class. */
  readonly classes: readonly string[] | null;
}

export const noPreferences: Preferences = {
  policyId: null,
  confirmed: [],
  stage: null,
  output: { version: "internal", sheets: null },
  isMarking: false,
  lastWriting: null,
};

/** Whether the statement of the policy was ticked, for this very version of it. */
export function isConfirmed(
  { confirmed }: Pick<Preferences, "confirmed">,
  { id, version }: PolicyVersion,
): boolean {
  return confirmed.some((one) => one.id === id && one.version === version);
}

export function withConfirmed(
  { confirmed }: Pick<Preferences, "confirmed">,
  { id, version }: PolicyVersion,
  isTicked: boolean,
): Pick<Preferences, "confirmed"> {
  const others = confirmed.filter((one) => !(one.id === id && one.version === version));
  return { confirmed: isTicked ? [...others, { id, version }] : others };
}
