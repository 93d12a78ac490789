import { citation, flag, localText, trust } from "../common-shapes";
import {
  isObject,
  isoDate,
  listOf,
  numberFrom,
  objectOf,
  oneOf,
  orNull,
  text,
  wholeNumberFrom,
  type Shape,
} from "../json-shape";
import { circumstances } from "./circumstances";
import type { CategorySource } from "./scheme";

const percent = numberFrom(0.1, 100);
const population = oneOf("grade", "class");
/** No school counts more subjects than these. */
const mostSubjects = 40;

const sourceShapes: Readonly<Record<CategorySource["kind"], Shape>> = {
  "learning-difficulty": objectOf({
    kind: text,
    failingSubjects: orNull(wholeNumberFrom(1, mostSubjects)),
    bottomPercent: orNull(percent),
    population,
  }),
  "high-achiever": objectOf({ kind: text, topPercent: percent, noFailing: flag, population }),
  circumstance: objectOf({
    kind: text,
    circumstances: listOf(oneOf(...circumstances.map(({ id }) => id)), 1),
  }),
};

const source: Shape = (value, place) => {
  const kind = isObject(value) ? value["kind"] : null;
  return isSourceKind(kind)
    ? sourceShapes[kind](value, place)
    : [{ code: "not-one-of", allowed: Object.keys(sourceShapes), place: `${place}.kind` }];
};

function isSourceKind(kind: unknown): kind is CategorySource["kind"] {
  return typeof kind === "string" && Object.hasOwn(sourceShapes, kind);
}

/** What a scheme looks like in a file, every member filled in. */
export const schemeShape = objectOf({
  id: text,
  version: text,
  title: localText,
  shortTitle: localText,
  derivedFrom: orNull(objectOf({ id: text, version: text })),
  effectiveFrom: orNull(isoDate),
  trust: orNull(trust),
  cites: listOf(citation),
  categories: listOf(
    objectOf({
      id: text,
      label: localText,
      neutralLabel: orNull(localText),
      isSensitive: flag,
      sources: listOf(source),
    }),
    1,
  ),
});
