/** One mark that goes into a composed one: 46 of 100, counting 30 per cent. */
export interface WeightedFullMark {
  readonly fullMark: number;
  readonly percent: number;
}

/**
 * 加权: the composed mark out of `fullMark`, exact in decimals: 0.3 × 46 + 0.7 × 66 is 60. Marks out of
 * other full marks are converted first. What is worked out once is the whole-number weight of each part.
 */
export function weighting(
  parts: readonly WeightedFullMark[],
  fullMark: number,
): (marks: Float64Array) => number {
  const decimals = Math.max(...parts.map(({ percent }) => decimalsOf(percent)));
  const common = parts.reduce((shared, part) => leastCommonMultiple(shared, part.fullMark), 1);
  const weights = parts.map(
    (part) => Math.round(part.percent * 10 ** decimals) * (common / part.fullMark) * fullMark,
  );
  const divisor = 100 * 10 ** decimals * common;
  const isExact = weights.every(Number.isInteger);
  return (marks) => {
    const places = isExact ? decimalsOfAll(marks, weights.length) : tooMany;
    if (places >= tooMany) return roughly(marks, weights, divisor);
    const scale = 10 ** places;
    let sum = 0;
    for (let part = 0; part < weights.length; part += 1) {
      sum += Math.round((marks[part] ?? 0) * scale) * (weights[part] ?? 0);
    }
    return sum <= Number.MAX_SAFE_INTEGER
      ? toFifteenDigits(sum / (divisor * scale))
      : roughly(marks, weights, divisor);
  };
}

/**
 * Excel keeps 15 significant digits, and 0.3 × 46 + 0.7 × 66 is stored as 59.99999999999999: the number
 * meant is the stored one taken to 15 digits.
 */
export function toFifteenDigits(value: number): number {
  return isShort(value) ? value : Number(value.toPrecision(15));
}

/** Marks as people write them, of two decimals at most, are what they are meant to be: most need no text made. */
function isShort(value: number): boolean {
  return Math.abs(value) < 1e12 && Math.round(value * 100) / 100 === value;
}

/** How many decimals the number has when written down: 59.5 has one. */
export function decimalsOf(value: number): number {
  let scaled = value;
  for (let places = 0; places < tooMany; places += 1) {
    if (toFifteenDigits(scaled) === Math.round(scaled)) return places;
    scaled = value * 10 ** (places + 1);
  }
  return tooMany;
}

/** More decimals than anybody writes: such a number is the result of a division. */
const tooMany = 7;

function decimalsOfAll(marks: Float64Array, parts: number): number {
  let most = 0;
  for (let part = 0; part < parts; part += 1) {
    const mark = marks[part] ?? 0;
    if (!Number.isInteger(mark)) most = Math.max(most, decimalsOf(mark));
  }
  return most;
}

function roughly(marks: Float64Array, weights: readonly number[], divisor: number): number {
  const sum = weights.reduce((total, weight, part) => total + (marks[part] ?? 0) * weight, 0);
  return toFifteenDigits(sum / divisor);
}

/** Of whole numbers; other full marks are multiplied. */
function leastCommonMultiple(one: number, other: number): number {
  if (!Number.isInteger(one) || !Number.isInteger(other)) return one * other;
  let [larger, smaller] = [one, other];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return (one * other) / larger;
}
