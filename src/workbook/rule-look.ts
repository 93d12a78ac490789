import type { PlannedLookRule } from "../sheet";

/** Needs ExcelApi 1.6: looks of conditional formats. What is null is left as the cell has it. */
export function lookThrough(
  format: Excel.ConditionalRangeFormat,
  { fill, ink, border }: Pick<PlannedLookRule, "fill" | "ink" | "border">,
): void {
  if (fill !== null) format.fill.color = fill;
  if (ink !== null) format.font.color = ink;
  if (border === null) return;
  const { top, right, bottom, left } = format.borders;
  for (const side of [top, right, bottom, left]) strike(side, border.style, border.color);
}

/** Rules draw thin lines only. */
export function strike(
  border: Excel.ConditionalRangeBorder,
  style: "thin" | "dashed",
  color: string,
): void {
  border.style = style === "thin" ? "Continuous" : "Dash";
  border.color = color;
}
