const numerals: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Orders names as people count: 七（2）班 before 七（10）班, 一班 before 二班 before 十二班. */
export function compareNaturally(one: string, other: string): number {
  const left = parts(one);
  const right = parts(other);
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const order = comparePart(left[index] ?? "", right[index] ?? "");
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function parts(name: string): readonly (string | number)[] {
  return (name.match(/\d+|[一二三四五六七八九十]+|[^\d一二三四五六七八九十]+/gu) ?? []).map(
    (part) => (/^\d/.test(part) ? Number(part) : (chineseNumber(part) ?? part)),
  );
}

function chineseNumber(part: string): number | null {
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(part);
  if (!match) return null;
  const [, before = "", ten = "", after = ""] = match;
  if (ten === "") return numerals[before] ?? null;
  return (numerals[before] ?? 1) * 10 + (numerals[after] ?? 0);
}

function comparePart(one: string | number, other: string | number): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "number") return -1;
  if (typeof other === "number") return 1;
  return one < other ? -1 : one > other ? 1 : 0;
}
