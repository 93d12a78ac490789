import { formatArea, formatCell, type SheetPlan } from "../../../src/sheet";

/** A plan as lines of text, so that a change of a sheet can be read in a review. */
export function drawPlan(plan: SheetPlan): string {
  const { print } = plan;
  return [
    `# ${plan.report}: ${plan.name}`,
    `tab ${plan.tabColor}, ${print.orientation}, ${pages(plan)}, margins ${Object.values(print.margins).join(" ")}`,
    `head ${print.headerLeft} ‖ ${print.headerRight}`,
    `foot ${print.footerCenter.replaceAll("\n", " ⏎ ")}`,
    `widths ${plan.columnWidths.join(" ")}`,
    `freeze ${plan.freeze ? `${plan.freeze.rows} ${plan.freeze.columns}` : "—"}, filter ${plan.filter ? formatArea(plan.filter) : "—"}`,
    "",
    ...plan.rows.flatMap(drawRow),
    "",
    ...list("merged", plan.merges.map(formatArea)),
    ...list("to fill in", plan.fillIn.map(formatArea)),
    ...list(
      "fields",
      (plan.form?.fields ?? []).map(
        ({ key, row, column }) => `${formatCell(row, column)}=${key.replaceAll("\n", "⏎")}`,
      ),
    ),
    ...list(
      "columns",
      (plan.list?.columns ?? []).map(({ id, part }) => `${id}(${part})`),
    ),
    ...list(
      "links",
      plan.links.map(
        ({ row, column, target }) =>
          `${formatCell(row, column)}→${target.sheet}!${formatArea(target.area)}`,
      ),
    ),
    ...list(
      "rules",
      plan.conditionalFormats.map(
        ({ kind, area, formula }) => `${kind} ${formatArea(area)} ${formula}`,
      ),
    ),
    ...list(
      "validation",
      (plan.validations ?? []).map(
        ({ area, rule }) => `${formatArea(area)} ${JSON.stringify(rule)}`,
      ),
    ),
    ...list(
      "charts",
      (plan.charts ?? []).map(
        ({ id, kind, place, categories, series }) =>
          `${id} ${kind} at ${formatArea(place)} of ${formatArea(categories)}: ${series.map(({ name, values }) => `${name} ${formatArea(values)}`).join(", ")}`,
      ),
    ),
    "",
  ].join("\n");
}

function pages({ print }: SheetPlan): string {
  const size = print.scale === undefined ? "one page wide" : `${print.scale} %`;
  const repeated = print.repeatRows
    ? `rows ${print.repeatRows.first + 1}–${print.repeatRows.last + 1} repeated`
    : "nothing repeated";
  const breaks = print.pageBreaksBefore.map((row) => row + 1).join(" ") || "—";
  return `${size}${print.onOnePage ? " and tall" : ""}, ${repeated}, breaks before ${breaks}`;
}

function drawRow(
  { height, cells, key, isOpen }: SheetPlan["rows"][number],
  index: number,
): readonly string[] {
  const drawn = cells.flatMap((cell, column) =>
    cell === null || (cell.value === "" && column > 0 && cell.format === cells[column - 1]?.format)
      ? []
      : [`${formatCell(index, column)} ${cell.format} ${JSON.stringify(cell.value)}`],
  );
  const whose = key === undefined ? (isOpen ? " [open]" : "") : ` [${key.replaceAll("\n", "⏎")}]`;
  return [`${index + 1} (${height})${whose}`, ...drawn.map((line) => `   ${line}`)];
}

function list(title: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [`${title}: ${entries.join("  ")}`];
}
