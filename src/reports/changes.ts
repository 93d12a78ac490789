import { verdictChanges, type VerdictChange } from "../screening";
import type { SheetPlan } from "../sheet";
import type { Slices } from "../slices";
import { verdictSigns } from "../text";
import { failedExams } from "./change-marks";
import { column, planList, type ListColumn } from "./list-sheet";
import { clauseText, nextText } from "./preliminary-cells";
import { byClassAndNumber, isClauseSilent, runHeads, type RunContext } from "./run-context";
import { sourceCells } from "./source-cells";
import { pupilKey, studentColumns } from "./student-columns";
import { tabColors, widthFor, type Cell, type FormatName } from "./visual-language";

/** In the order in which somebody has to act. */
const kinds = ["listed", "open", "released", "silent"] as const;
type Kind = (typeof kinds)[number];

/** 变动: who came onto the list and who left it since the earlier run, and why. */
export function planChanges(context: RunContext): Slices<SheetPlan> {
  const { input, vocabulary } = context;
  const words = vocabulary.resultSheets;
  const { changes } = words;
  const { previous, screening } = input;
  const items = listed(context);
  const heads = runHeads(context);
  const count = (kind: Kind) => items.filter((item) => kindOf(item) === kind).length;
  return planList(
    {
      report: "changes",
      tabColor: tabColors.repetition,
      orientation: "landscape",
      title: words.title("changes", screening.stage),
      subtitle: [
        ...heads.subtitle,
        ...(previous
          ? [changes.compared(vocabulary.stages[previous.stage]), changes.sameRule]
          : []),
      ],
      notes: [
        [
          changes.counts({
            listed: count("listed"),
            open: count("open"),
            released: count("released"),
            silent: count("silent"),
          }),
          ...stayed(context, items),
        ].join(""),
        vocabulary.disclaimer,
      ],
      legend: [
        { value: changes.kinds.listed, format: "legendCandidate" },
        { value: changes.kinds.open, format: "legendUndetermined" },
        { value: changes.kinds.released, format: "legendInfo" },
        { value: changes.kinds.silent, format: "legendClauseSilent" },
        { value: words.fillInLegend, format: "legendFillIn" },
      ],
      columns: changeColumns(context, items),
      items,
      lowestRow: 34,
      frozenColumns: 5,
      groupColumn: 1,
      emptyLine: changes.empty,
      signOff: null,
      heads: heads.withStandingSentence,
      pages: heads.pages,
      key: ({ finding }) => pupilKey(context, finding.student),
    },
    words,
  );
}

function changeColumns(
  context: RunContext,
  items: readonly VerdictChange[],
): readonly ListColumn<VerdictChange>[] {
  const { vocabulary } = context;
  const words = vocabulary.resultSheets;
  const { changes } = words;
  const [number, ...people] = studentColumns(context, items, ({ finding }) => finding.student);
  const verdict = (of: VerdictChange["finding"]["verdict"]) =>
    of === "undetermined"
      ? `${verdictSigns[of]}${vocabulary.verdicts[of]}`
      : `${verdictSigns[of]} ${vocabulary.verdicts[of]}`;
  const widest = Math.max(
    11.5,
    ...items.flatMap(({ before, finding }) => [
      before ? widthFor(verdict(before.verdict)) : 0,
      widthFor(verdict(finding.verdict)),
    ]),
  );
  return [
    ...(number ? [number] : []),
    column({
      title: changes.change,
      width: Math.max(11.5, ...kinds.map((kind) => widthFor(changes.kinds[kind]))),
      cell: (item) => ({ value: changes.kinds[kindOf(item)], format: formatOf[kindOf(item)] }),
    }),
    ...people,
    column({
      title: changes.before,
      width: widest,
      cell: ({ before }) =>
        before
          ? { value: verdict(before.verdict), format: verdictFormat(before.verdict) }
          : { value: "—", format: "center" },
    }),
    column({
      title: changes.now,
      width: widest,
      cell: (item) =>
        kindOf(item) === "silent"
          ? { value: changes.kinds.silent, format: "clauseSilent" }
          : { value: verdict(item.finding.verdict), format: verdictFormat(item.finding.verdict) },
    }),
    column({
      title: changes.why,
      width: 50,
      least: 40,
      cell: (item, _, width): Cell => ({ value: why(context, item, width), format: "text" }),
    }),
    column({
      title: changes.cells,
      width: 18,
      least: 15,
      cell: ({ finding }, _, width) => ({
        value: sourceCells(context, finding, width).text,
        format: "cells",
      }),
      leadsTo: ({ finding }) => sourceCells(context, finding, 0).first,
    }),
    column({ id: "remark", title: words.fillIn(changes.remark), width: 14, fillIn: true }),
  ];
}

/** Marks first, then what follows from them. */
function why(context: RunContext, item: VerdictChange, width: number): string {
  const { changes } = context.vocabulary.resultSheets;
  const { finding } = item;
  const marks = failedExams(context, finding, width);
  switch (kindOf(item)) {
    case "listed":
    case "silent":
      return [...marks, clauseText(context, finding, width)].join("\n");
    case "open":
      return [...marks, nextText(context, finding, width)].join("\n");
    case "released": {
      const left = finding.failingAfter.length;
      return [...marks, left === 0 ? changes.nothingLeft : changes.left(left)].join("\n");
    }
  }
}

function kindOf({ kind, finding }: VerdictChange): Kind {
  return kind === "released" && isClauseSilent(finding) ? "silent" : kind;
}

const formatOf = {
  listed: "candidate",
  open: "undetermined",
  released: "info",
  silent: "clauseSilent",
} as const satisfies Readonly<Record<Kind, FormatName>>;

function verdictFormat(verdict: VerdictChange["finding"]["verdict"]): FormatName {
  switch (verdict) {
    case "candidate":
    case "at-risk":
      return "candidate";
    case "undetermined":
      return "undetermined";
    case "make-up-pending":
      return "makeUp";
    case "not-candidate":
    case "exempt":
    case "not-covered":
    case "not-at-risk":
      return "center";
  }
}

function listed(context: RunContext): readonly VerdictChange[] {
  const { screening, cohort, previous } = context.input;
  if (!previous) return [];
  const inOrder = byClassAndNumber(context);
  const found = verdictChanges(screening.findings, cohort, previous);
  return kinds.flatMap((kind) =>
    found
      .filter((item) => kindOf(item) === kind)
      .sort((one, other) => inOrder(one.finding.student, other.finding.student)),
  );
}

const mostNamed = 12;

/** Candidates and open verdicts that were such before. */
function stayed(
  { input, vocabulary }: RunContext,
  items: readonly VerdictChange[],
): readonly string[] {
  const changed = new Set(items.map(({ finding }) => finding.student));
  return (["candidate", "undetermined"] as const).flatMap((verdict) => {
    const names = input.screening.findings
      .filter((finding) => finding.verdict === verdict && !changed.has(finding.student))
      .map(({ student }) => input.cohort.students[student]?.name || "—");
    if (names.length === 0) return [];
    const { changes } = vocabulary.resultSheets;
    const shown = names.slice(0, mostNamed);
    return [changes.stayed(vocabulary.verdicts[verdict], shown, names.length - shown.length)];
  });
}
