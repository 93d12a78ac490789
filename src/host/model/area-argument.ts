import type { Area } from "../../sheet";
import { HostError } from "../protocol";
import { textArgument } from "./arguments";
import { parseRangeAddress } from "./areas";
import { Range } from "./range";

/** A range of the sheet, or its address. */
export function areaArgument(range: unknown): Area {
  if (range instanceof Range) return range.area;
  const area = parseRangeAddress(textArgument(range));
  if (!area) throw new HostError("InvalidArgument");
  return area;
}
