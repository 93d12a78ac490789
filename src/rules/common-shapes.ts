import { isoDate, objectOf, oneOf, orNull, text, type Shape } from "./json-shape";

/** What every kind of rules in a file has. */
export const localText = objectOf({ "zh-CN": text, en: text });
export const trust = oneOf("A", "B", "C");
export const wording = oneOf("verbatim", "paraphrase", "own");

export const flag: Shape = (value, place) =>
  typeof value === "boolean" ? [] : [{ code: "not-one-of", allowed: ["true", "false"], place }];

/** 出处, written out in the file. */
export const citation = objectOf({
  id: text,
  title: text,
  issuer: text,
  article: text,
  effectiveFrom: orNull(isoDate),
  quote: text,
  where: text,
  wording,
  trust,
});
