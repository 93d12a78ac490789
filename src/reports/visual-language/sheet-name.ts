/** A name that Excel takes for a sheet: of 31 characters at most, without those that it forbids. */
export function sheetNameFrom(wanted: string): string {
  return wanted
    .replaceAll(/[:：\\/?*[\]]/gu, " ")
    .slice(0, 31)
    .trim()
    .replaceAll(/^'+|'+$/gu, "");
}
