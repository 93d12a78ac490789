/** Whether two names differ in one character only, or in the order of the same characters: 王方 and 王芳. */
export function isNearName(one: string, other: string): boolean {
  const [left, right] = [plain(one), plain(other)];
  if (left.length === 0 || right.length === 0) return false;
  if (left.length === right.length) {
    const different = left.filter((sign, place) => sign !== right[place]).length;
    return (
      (different <= 1 && left.length > 1) || [...left].sort().join() === [...right].sort().join()
    );
  }
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return long.length - short.length === 1 && short.length > 1 && isWithoutOne(short, long);
}

function isWithoutOne(short: readonly string[], long: readonly string[]): boolean {
  return long.some((_, left) => long.filter((__, place) => place !== left).join() === short.join());
}

function plain(name: string): readonly string[] {
  return (
    name
      .normalize("NFKC")
      .toLowerCase()
      .match(/[^\s·•]/gu) ?? []
  );
}
