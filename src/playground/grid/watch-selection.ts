import type { FUniver, IDisposable, IRange } from "@univerjs/presets";
import type { Area } from "../../sheet";
import { sheetIdOf, toArea } from "./grid-address";

/** Calls back when a person selects cells. Several areas at once count as the first of them. */
export function watchSelection(
  api: FUniver,
  isOurs: () => boolean,
  onSelect: (sheetId: number, area: Area) => void,
): IDisposable {
  return api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (isOurs() || id !== "sheet.operation.set-selections") return;
    const { subUnitId, selections } = params as SelectionParams;
    const [first] = selections;
    if (first) onSelect(sheetIdOf(subUnitId), toArea(first.range));
  });
}

interface SelectionParams {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: IRange }[];
}
