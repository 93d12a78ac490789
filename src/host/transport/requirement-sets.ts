/** Requirement sets by name, each with its highest version. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What the manifest asks for, and no more, so that a run here proves the minimum; besides what
 * Office.js needs for itself.
 */
export const manifestSets: RequirementSets = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  RichApiRuntime: "1.2",
  DialogApi: "1.1",
  Settings: "1.1",
  CustomXmlParts: "1.1",
};

export function isSetSupported(
  sets: RequirementSets,
  name: string | undefined,
  version: string | number | undefined,
): boolean {
  const highest = sets[name ?? ""];
  if (highest === undefined) return false;
  const [major = 0, minor = 0] = partsOf(String(version ?? "1.1"));
  const [highestMajor = 0, highestMinor = 0] = partsOf(highest);
  return highestMajor > major || (highestMajor === major && highestMinor >= minor);
}

function partsOf(version: string): readonly number[] {
  return version.split(".").map(Number);
}
