import { reportIds, type ReportId } from "../../reports";
import { isRecord, parseJson } from "../json-text";
import {
  noPreferences,
  type OutputChoice,
  type PolicyVersion,
  type Preferences,
  type SheetsAsked,
  type StageChoice,
} from "./preferences";

export interface DecodedPreferences {
  readonly preferences: Preferences;
  /** Something in the text cannot be read; every other member counts all the same. */
  readonly areDamaged: boolean;
}

/** Reads what was kept, member by member. Members that no version knew are passed over. */
export function decodePreferences(text: string): DecodedPreferences {
  const kept = parseJson(text);
  if (!isRecord(kept) || kept["version"] !== 1) {
    return { preferences: noPreferences, areDamaged: true };
  }
  let areDamaged = false;
  const member = <Value>(value: unknown, read: Reader<Value>, otherwise: Value): Value => {
    if (value === undefined) return otherwise;
    const found = read(value);
    if (found === undefined) areDamaged = true;
    return found === undefined ? otherwise : found;
  };
  const preferences: Preferences = {
    policyId: member(kept["policyId"], orNull(textOf), noPreferences.policyId),
    confirmed: member(kept["confirmed"], listOf(policyVersionOf), noPreferences.confirmed),
    stage: member(kept["stage"], orNull(stageChoiceOf), noPreferences.stage),
    output: member(kept["output"], readOutputChoice, noPreferences.output),
    isMarking: member(kept["isMarking"], yesOrNoOf, noPreferences.isMarking),
    lastWriting: member(kept["lastWriting"], orNull(momentOf), noPreferences.lastWriting),
  };
  return { preferences, areDamaged };
}

export function encodePreferences(preferences: Preferences): string {
  return JSON.stringify({ version: 1, ...preferences });
}

/** 输出 as it is kept, and as it stands in a file of settings; undefined where it is not one. */
export function readOutputChoice(value: unknown): OutputChoice | undefined {
  if (!isRecord(value)) return undefined;
  const version = oneOf(["internal", "public"])(value["version"]);
  const sheets = orNull(sheetsAskedOf)(value["sheets"] ?? null);
  return version === undefined || sheets === undefined ? undefined : { version, sheets };
}

function sheetsAskedOf(value: unknown): SheetsAsked | undefined {
  if (!isRecord(value)) return undefined;
  const leftOut = reportsOf(value["leftOut"] ?? []);
  const kinds = reportsOf(value["kinds"] ?? []);
  const classes = orNull(listOf(textOf))(value["classes"] ?? null);
  return leftOut && kinds && classes !== undefined ? { leftOut, kinds, classes } : undefined;
}

function policyVersionOf(value: unknown): PolicyVersion | undefined {
  if (!isRecord(value)) return undefined;
  const id = textOf(value["id"]);
  const version = textOf(value["version"]);
  return id === undefined || version === undefined ? undefined : { id, version };
}

function stageChoiceOf(value: unknown): StageChoice | undefined {
  if (!isRecord(value)) return undefined;
  const stage = stageOf(value["stage"]);
  const insteadOf = stageOf(value["insteadOf"]);
  return stage && insteadOf ? { stage, insteadOf } : undefined;
}

/** Undefined where the value is not what it should be. */
type Reader<Value> = (value: unknown) => Value | undefined;

const stageOf = oneOf(["annual", "midterm", "after-make-up"]);
const reportsOf: Reader<readonly ReportId[]> = listOf(oneOf(reportIds));

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** `2026-08-27 16:40` */
function momentOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(text) ? text : undefined;
}

function yesOrNoOf(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

function oneOf<const Word extends string>(words: readonly Word[]): Reader<Word> {
  return (value) => words.find((word) => word === value);
}

function orNull<Value>(read: Reader<Value>): Reader<Value | null> {
  return (value) => (value === null ? null : read(value));
}

function listOf<Value>(read: Reader<Value>): Reader<readonly Value[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const entries = value.map((entry) => read(entry));
    return entries.every((entry) => entry !== undefined) ? entries : undefined;
  };
}
