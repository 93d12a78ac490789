import { findCitation } from "../../rules";
import type { RunContext } from "../run-context";
import { sectionRow } from "./class-table";
import {
  gridColumns,
  gridRow,
  spacer,
  span,
  type Block,
  type GridRow,
  type Numbered,
} from "./grid";

/** 规则与依据: the clauses with their source's own words, the parameters, our readings, the citations. */
export function ruleBlocks(context: RunContext, numbered: Numbered): readonly Block[] {
  const { input, vocabulary } = context;
  const { policy, run } = input;
  const { overview } = vocabulary.resultSheets;
  const header = gridRow(
    [
      span(2, overview.clause, "header"),
      span(5, overview.clauseInWords, "header"),
      span(5, overview.clauseQuote, "header"),
    ],
    20,
  );
  const clauses = policy.clauses.map((clause) =>
    gridRow([
      span(2, clause.label[run.language], "gridCenter"),
      span(5, clause.sentence[run.language], "gridText"),
      span(5, clause.quote, "gridSmall"),
    ]),
  );
  const parameters = overview.parameterLines({
    passPercent: policy.passPercent,
    excellentPercent: policy.excellentPercent,
    lowPercent: policy.lowPercent,
    termWeights: policy.composition.term,
    yearWeights: policy.composition.annual,
    creditOfMakeUpPass: policy.creditOfMakeUpPass,
    defaultFullMark: policy.defaultFullMark,
    groups: policy.subjectGroups.map(({ label, subjects }) => ({
      label: label[run.language],
      subjects: subjects === "others" ? null : vocabulary.subjects(subjects),
    })),
    exemptGrades: policy.exemptGradeYears.map((year) =>
      vocabulary.grade({ stage: year > 9 ? "senior" : year > 6 ? "junior" : "primary", year }),
    ),
  });
  const readings = policy.interpretations.map(({ text }) => text[run.language]);
  const untested = policy.untested.map(({ sentence, why }) =>
    overview.untestedLine(sentence[run.language], why[run.language]),
  );
  const sources = policy.cites.flatMap((id) => {
    const found = findCitation(id);
    if (!found) return [];
    const { title, issuer, article, where, trust } = found;
    return [overview.citation(title, issuer, article, where, overview.trust[trust])];
  });
  return [
    {
      heading: [sectionRow(numbered(overview.ruleSection)), header],
      continued: [header],
      rows: clauses,
      closing: [spacer()],
      keepTogether: true,
    },
    labelled(overview.parameters, parameters),
    labelled(overview.interpretations, readings),
    ...(untested.length > 0 ? [labelled(overview.untested, untested)] : []),
    labelled(overview.citations, sources),
  ];
}

/** Lines under a label of their own. */
function labelled(label: string, lines: readonly string[]): Block {
  const rows = lines.map((line, index): GridRow =>
    gridRow([
      span(1, lines.length > 1 ? index + 1 : "", "number"),
      span(gridColumns - 1, line, "gridSmall"),
    ]),
  );
  return {
    heading: [gridRow([span(gridColumns, label, "bandLabel")], 19)],
    continued: [],
    rows,
    closing: [spacer()],
    keepTogether: true,
  };
}
