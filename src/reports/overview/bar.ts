import { textWidth } from "../visual-language";
import { spanWidth } from "./grid";

const steps = [1, 2, 5];

/**
 * How many one glyph of a bar stands for, so that the longest bar fits: 1, 2, 5, 10, 20 … Each part of a bar
 * but the first may take one glyph more than its share.
 */
export function glyphScale(most: number, columns: number, parts: number): number {
  const room = Math.floor((spanWidth(columns) - 2) / textWidth("■", 9));
  if (most <= room) return 1;
  for (let power = 1; ; power *= 10) {
    const step = steps.find((each) => most / (each * power) <= room - parts);
    if (step !== undefined) return step * power;
  }
}
