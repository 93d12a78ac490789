import type { IssueCode } from "../../../src/records";
import type { Draft } from "./draft";
import type { Random } from "./random";

/** Changes are made in this order, whatever order they were drawn in. */
export const stages = [
  "columns",
  "header",
  "arrangement",
  "around",
  "start",
  "cells",
  "workbook",
] as const;

/** 一种改动: what a school does to a clean gradebook, without changing who got which mark. */
export interface Change {
  readonly name: string;
  readonly stage: (typeof stages)[number];
  /** Two changes of one family are not made to the same workbook. */
  readonly family?: string;
  /** 允许询问: the layout is easily taken wrong, so a question is as good as a right reading. */
  readonly mayAsk?: { readonly atMost: number };
  /** 允许不用: nothing in the sheet need tell it from a list without marks, so it may be left out if that is said. */
  readonly mayBeLeftOut?: true;
  /** Issues that are right to be raised after this change, beside those of every workbook. */
  readonly allows?: readonly IssueCode[];
  /** False where the change makes no sense for this draft; it is then left out. */
  fits?(draft: Draft): boolean;
  apply(draft: Draft, random: Random): Draft;
}
