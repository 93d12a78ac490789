import fc from "fast-check";
import type { SymbolChoice } from "../../../src/records";
import type { GridCell } from "../../reading/sheet-from-grid";
import { kinds, type Halves, type Kind } from "./truth";

/** 一套记号: how a school writes what was seen, and where it says so. */
export interface WrittenLegend {
  readonly entry: (halves: Halves, pupil: number, date: string) => GridCell;
  readonly half: (kind: Kind, pupil: number, date: string) => GridCell;
  /** Stands on the sheet. */
  readonly printed: string | null;
  readonly saved: readonly SymbolChoice[];
}

const signs = ["√", "×", "△", "○", "☆", "◇", "▲", "●", "#", "※"];
const longWords: Readonly<Record<Kind, string>> = {
  present: "出勤",
  late: "迟到",
  leftEarly: "早退",
  personalLeave: "事假",
  sickLeave: "病假",
  officialLeave: "公假",
  unexcused: "旷课",
};
const shortWords: Readonly<Record<Kind, string>> = {
  present: "到",
  late: "迟",
  leftEarly: "退",
  personalLeave: "事",
  sickLeave: "病",
  officialLeave: "公",
  unexcused: "旷",
};

const anySigns = fc
  .shuffledSubarray(signs, { minLength: kinds.length, maxLength: kinds.length })
  .map((drawn) => (kind: Kind) => drawn[kinds.indexOf(kind)] ?? "");

const prints: readonly ((signOf: (kind: Kind) => string) => string)[] = [
  (signOf) => `图例：${kinds.map((kind) => `${longWords[kind]}${signOf(kind)}`).join("  ")}`,
  (signOf) => `说明：${kinds.map((kind) => `${longWords[kind]}：${signOf(kind)}`).join("，")}`,
  (signOf) => kinds.map((kind) => `${signOf(kind)}${longWords[kind]}`).join("；"),
  (signOf) => `备注：${kinds.map((kind) => `${longWords[kind]}“${signOf(kind)}”`).join("、")}`,
];

const words = (said: Readonly<Record<Kind, string>>) => (kind: Kind) => said[kind];

export const legends: Readonly<Record<string, fc.Arbitrary<WrittenLegend>>> = {
  "signs that the sheet prints": fc
    .tuple(anySigns, fc.constantFrom(...prints))
    .map(([signOf, print]) => ({ ...written(signOf, ""), printed: print(signOf), saved: [] })),
  "signs that a person defined": anySigns.map((signOf) => ({
    ...written(signOf, ""),
    printed: null,
    saved: kinds.map((kind) => ({ sheet: null, symbol: signOf(kind), parts: [kind] })),
  })),
  words: fc.constant({ ...written(words(longWords), "/"), printed: null, saved: [] }),
  "single words": fc.constant({ ...written(words(shortWords), "/"), printed: null, saved: [] }),
  "words, and nothing where a pupil is there": fc.constant({
    ...leftBlank(written(words(longWords), "/")),
    printed: null,
    saved: [],
  }),
};

/** One entry for both halves where they are the same. */
function written(half: (kind: Kind) => string, between: string) {
  const entry = ([morning, afternoon]: Halves) =>
    morning === afternoon ? half(morning) : `${half(morning)}${between}${half(afternoon)}`;
  return { half, entry };
}

type Entries = Pick<WrittenLegend, "entry" | "half">;

/** Only absence is written, but for the first pupil, so that no school day is blank. */
function leftBlank({ entry, half }: Entries): Entries {
  return {
    entry: (halves, pupil, date) =>
      pupil > 0 && halves.every((kind) => kind === "present") ? "" : entry(halves, pupil, date),
    half: (kind, pupil, date) => (pupil > 0 && kind === "present" ? "" : half(kind, pupil, date)),
  };
}
