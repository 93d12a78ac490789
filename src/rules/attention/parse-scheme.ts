import type { PolicyProblem } from "../policy-problem";
import type { Category, CategoryScheme, CategorySource } from "./scheme";
import { schemeShape } from "./scheme-shape";

/** Why a scheme out of a file cannot be used: where (a path of members) and what was expected. */
export interface SchemeProblem {
  /** `categories[0].sources[0].bottomPercent`; empty for the file as a whole. */
  readonly path: string;
  readonly problem:
    "missing" | "not-text" | "not-a-number" | "not-a-list" | "unknown-value" | "empty" | "twice";
}

export type ParsedScheme =
  { readonly scheme: CategoryScheme } | { readonly problems: readonly SchemeProblem[] };

/** A scheme out of a file or the workbook, checked member by member; members that are not ours are dropped. */
export function parseScheme(value: unknown): ParsedScheme {
  if (!isScheme(value)) return { problems: problemsOf(value) };
  const problems = [...idsTwice(value), ...withoutCondition(value)];
  return problems.length > 0 ? { problems } : { scheme: ourMembers(value) };
}

/** The text of a scheme file, as {@link parseScheme} reads it back. */
export function encodeScheme(scheme: CategoryScheme): string {
  return JSON.stringify(scheme);
}

function isScheme(value: unknown): value is CategoryScheme {
  return problemsOf(value).length === 0;
}

function problemsOf(value: unknown): readonly SchemeProblem[] {
  return schemeShape(value, "")
    .filter(({ code }) => code !== "member-unknown")
    .map((problem) => ({
      path: problem.place,
      problem: problemFor[problem.code] ?? "unknown-value",
    }));
}

const problemFor: Readonly<Partial<Record<PolicyProblem["code"], SchemeProblem["problem"]>>> = {
  "member-missing": "missing",
  "not-an-object": "missing",
  "not-text": "not-text",
  "not-a-number": "not-a-number",
  "not-a-whole-number": "not-a-number",
  "not-a-list": "not-a-list",
  "list-too-short": "empty",
};

function idsTwice({ categories }: CategoryScheme): readonly SchemeProblem[] {
  return categories.flatMap(({ id }, at) =>
    categories.findIndex((other) => other.id === id) < at
      ? [{ path: `categories[${at}].id`, problem: "twice" as const }]
      : [],
  );
}

/** 学习困难 with both conditions left out would hold nobody. */
function withoutCondition({ categories }: CategoryScheme): readonly SchemeProblem[] {
  return categories.flatMap(({ sources }, category) =>
    sources.flatMap((source, at) =>
      source.kind === "learning-difficulty" &&
      source.failingSubjects === null &&
      source.bottomPercent === null
        ? [
            {
              path: `categories[${category}].sources[${at}].failingSubjects`,
              problem: "missing" as const,
            },
          ]
        : [],
    ),
  );
}

function ourMembers(scheme: CategoryScheme): CategoryScheme {
  const { id, version, title, shortTitle, derivedFrom, effectiveFrom, trust, cites } = scheme;
  return {
    ...{ id, version, title: words(title), shortTitle: words(shortTitle) },
    derivedFrom: derivedFrom && { id: derivedFrom.id, version: derivedFrom.version },
    ...{ effectiveFrom, trust },
    cites: cites.map((cite) => ({
      ...{ id: cite.id, title: cite.title, issuer: cite.issuer, article: cite.article },
      ...{ effectiveFrom: cite.effectiveFrom, quote: cite.quote, where: cite.where },
      ...{ wording: cite.wording, trust: cite.trust },
    })),
    categories: scheme.categories.map(ourCategory),
  };
}

function ourCategory({ id, label, neutralLabel, isSensitive, sources }: Category): Category {
  return {
    ...{ id, label: words(label), neutralLabel: neutralLabel && words(neutralLabel), isSensitive },
    sources: sources.map(ourSource),
  };
}

function ourSource(source: CategorySource): CategorySource {
  switch (source.kind) {
    case "learning-difficulty": {
      const { kind, failingSubjects, bottomPercent, population } = source;
      return { kind, failingSubjects, bottomPercent, population };
    }
    case "high-achiever": {
      const { kind, topPercent, noFailing, population } = source;
      return { kind, topPercent, noFailing, population };
    }
    case "circumstance":
      return { kind: source.kind, circumstances: [...source.circumstances] };
  }
}

function words(text: CategoryScheme["title"]): CategoryScheme["title"] {
  return { "zh-CN": text["zh-CN"], en: text.en };
}
