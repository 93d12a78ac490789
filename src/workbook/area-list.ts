import { formatArea, parseArea, type Area } from "../sheet";

/** `getRanges` takes addresses of up to 8,192 characters; some are kept in reserve. */
const longestAddress = 8_000;

/** Addresses for `getRanges`, as few as their greatest length allows. */
export function addressesOf(areas: readonly Area[]): readonly string[] {
  const addresses: string[] = [];
  let open = "";
  for (const text of areas.map(formatArea)) {
    if (open !== "" && open.length + 1 + text.length > longestAddress) {
      addresses.push(open);
      open = "";
    }
    open = open === "" ? text : `${open},${text}`;
  }
  return open === "" ? addresses : [...addresses, open];
}

/** The areas of `RangeAreas.address`: `'一班, 二班'!A1:B2,'一班, 二班'!C3`. Null if one is no area. */
export function parseAreaList(address: string): readonly Area[] | null {
  const pieces = address.matchAll(/(?:'(?:[^']|'')*'!|[^'!,]*!)?([^'!,]+)(?:,|$)/g);
  const areas = [...pieces].map(([, area = ""]) => parseArea(area));
  return areas.every((area) => area !== null) ? areas : null;
}
