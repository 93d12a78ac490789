import type { WorkbookSnapshot } from "../../../src/sheet";
import type { Judgement } from "./judge";
import type { MutatedCase } from "./make-case";

const rowsShown = 24;

/** A failed case for people: the changes, each sheet as a small table, what was read wrong. */
export function showCase({ recipe, made }: MutatedCase, judgement: Judgement): string {
  return [
    `changes: ${made.map(({ name }) => name).join(", ")}`,
    `recipe: ${JSON.stringify(recipe)}`,
    ...judgement.workbook.sheets.map(showSheet),
    `asked: ${judgement.asked.join(", ") || "nothing"}`,
    ...judgement.reading.sheets.map(
      ({ sheet, role, headerRows, columns, evidence, confidence }) =>
        `${sheet}: ${role} ${confidence.toFixed(2)}, header ${JSON.stringify(headerRows)}, ` +
        `${columns.map(({ means, subject, assessment }) => [means, subject, assessment].filter(Boolean).join(":")).join(" ")} ` +
        evidence.flatMap((entry) => (entry.kind === "doubt" ? entry.doubt : [])).join(" "),
    ),
    ...judgement.problems.slice(0, 12).map((problem) => `✗ ${problem}`),
  ].join("\n");
}

function showSheet({ name, origin, texts, merges }: WorkbookSnapshot["sheets"][number]): string {
  const rows = texts
    .slice(0, rowsShown)
    .map((row, place) =>
      [
        String(origin.row + place + 1).padStart(3),
        ...row.map((text) => text.replaceAll("\n", "⏎")),
      ].join("|"),
    );
  const more = texts.length > rowsShown ? [`  … ${texts.length - rowsShown} more rows`] : [];
  const merged = merges.length > 0 ? `, ${merges.length} merges` : "";
  return [`【${name}】 from column ${origin.column + 1}${merged}`, ...rows, ...more].join("\n");
}
