const longestName = 31;

/** The name, or the name with ` (2)`, ` (3)` … where a sheet bears it already; it is taken from then on. */
export function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted.slice(0, longestName);
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, longestName - suffix.length) + suffix;
  }
  taken.add(name.toLowerCase());
  return name;
}
