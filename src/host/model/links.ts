import { formatArea, type Area } from "../../sheet";
import { HostError } from "../protocol";
import { cellCount } from "./areas";
import { changeLooks, eachPlace } from "./looks";
import { plainValue } from "./read-cells";
import type { SheetState } from "./sheet-state";
import type { Calendar } from "./typed-date";
import { writeValues } from "./write-cells";

/** `range.hyperlink` as the page sees it. */
export interface PageLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export function readLink(sheet: SheetState, area: Area): PageLink | null {
  const link = sheet.file.link(area.row, area.column);
  if (!link) return null;
  const shown = sheet.file.cell(area.row, area.column)?.value ?? "";
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.location === null ? {} : { documentReference: link.location }),
    ...(link.tip === null ? {} : { screenTip: link.tip }),
    textToDisplay: String(plainValue(shown)),
  };
}

/**
 * Sets a link on each cell of the area. As Excel does, the cells take the look of links (the default
 * font in blue, underlined), so a look of one's own has to be set afterwards.
 */
export function writeLink(
  sheet: SheetState,
  area: Area,
  input: Readonly<Record<string, unknown>>,
  { calendar }: { readonly calendar: Calendar },
): void {
  sheet.assertUnlocked();
  const address = optionalText(input["address"]);
  const location = optionalText(input["documentReference"]);
  if (address === null && location === null) throw new HostError("InvalidArgument");
  if (cellCount(area) > linkLimit) {
    throw new HostError("InvalidArgument", `No links on ${formatArea(area)} at once.`);
  }
  const tip = optionalText(input["screenTip"]);
  const first = sheet.file.cell(area.row, area.column)?.value ?? "";
  const text =
    optionalText(input["textToDisplay"]) ?? (first === "" ? (address ?? location) : null);
  if (text !== null) {
    writeValues(sheet, { ...area, rows: 1, columns: 1 }, [[text]], calendar);
  }
  eachPlace(area, (row, column) => {
    sheet.file.setLink(row, column, { address, location, tip });
  });
  const { font } = sheet.styles.look(0);
  changeLooks({ sheet, areas: [area] }, (look) => ({
    ...look,
    font: { ...font, underline: true, color: "#0563C1" },
  }));
}

const linkLimit = 65_530;

function optionalText(value: unknown): string | null {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}
