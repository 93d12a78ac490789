/** Chance that repeats itself: the same seed draws the same numbers on every machine. */
export interface Chance {
  /** 0 ≤ x < 1. */
  readonly fraction: () => number;
  /** A whole number, both ends included. */
  readonly between: (first: number, last: number) => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
  /** Mean 0, standard deviation 1. */
  readonly normal: () => number;
}

export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (first: number, last: number): number =>
    first + Math.floor(fraction() * (last - first + 1));
  return {
    fraction,
    between,
    pick: (from) => from[between(0, from.length - 1)] ?? from[0],
    normal: () => sumOfTwelve(fraction) - 6,
  };
}

/** Twelve even draws add up to a bell curve round 6 with standard deviation 1, without logarithms. */
function sumOfTwelve(fraction: () => number): number {
  let sum = 0;
  for (let draw = 0; draw < 12; draw += 1) sum += fraction();
  return sum;
}
