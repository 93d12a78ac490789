import { formatArea, type Area } from "../../sheet";
import { EventRegistrations, everySheet } from "../protocol";

/** How a sheet is called: by the page and in the file. */
interface SheetTag {
  readonly id: string;
  readonly file: { readonly sheetId: number };
}

/** Who changed the workbook: the add-in through Office.js, or a person in the grid. */
export type ChangeOrigin = "office-js" | "outside";

/** What changed, for whoever draws the workbook. */
export type HostChange =
  | {
      /** Values or formulas. */
      readonly kind: "cells";
      readonly origin: ChangeOrigin;
      readonly sheetId: number;
      readonly area: Area;
    }
  | {
      /** Number formats, fonts, fills, borders, alignment, links. */
      readonly kind: "looks";
      readonly origin: ChangeOrigin;
      readonly sheetId: number;
      readonly area: Area;
    }
  | {
      /** Widths, merges, frozen panes, filter, page, name, visibility, place of a sheet. */
      readonly kind: "layout" | "sheet-added" | "sheet-removed";
      readonly origin: ChangeOrigin;
      readonly sheetId: number;
    };

export interface HostSelection {
  readonly sheetId: number;
  /** Null when only the sheet was brought to the front. */
  readonly area: Area | null;
}

/** A message to the library's event handlers. */
export interface WireEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Before and after of a change to a single cell. */
export interface CellDetails {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

type Listener<T> = (message: T) => void;

/** Tells the drawing grid and the page's event handlers what happened. */
export class HostEvents {
  /** Who is at work now; the host sets it while a person's edit is applied. */
  origin: ChangeOrigin = "office-js";
  readonly registrations = new EventRegistrations();
  private readonly changeListeners = new Set<Listener<HostChange>>();
  private readonly selectionListeners = new Set<Listener<HostSelection>>();
  private readonly wireListeners = new Set<Listener<WireEvent>>();

  onChange(listener: Listener<HostChange>): () => void {
    return subscribe(this.changeListeners, listener);
  }

  onSelect(listener: Listener<HostSelection>): () => void {
    return subscribe(this.selectionListeners, listener);
  }

  onWireEvent(listener: Listener<WireEvent>): () => void {
    return subscribe(this.wireListeners, listener);
  }

  cellsChanged(sheet: SheetTag, area: Area, details: CellDetails | null): void {
    this.tellChange({ kind: "cells", origin: this.origin, sheetId: sheet.file.sheetId, area });
    const message = JSON.stringify({
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheet.id,
      address: formatArea(area),
      ...(this.origin === "office-js" ? { triggerSource: "ThisLocalAddin" } : {}),
      ...details,
    });
    this.tellPage("DataChanged", sheet.id, message);
    this.tellPage("DataChanged", everySheet, message);
  }

  looksChanged(sheet: SheetTag, area: Area): void {
    this.tellChange({ kind: "looks", origin: this.origin, sheetId: sheet.file.sheetId, area });
  }

  layoutChanged(sheet: SheetTag): void {
    this.tellChange({ kind: "layout", origin: this.origin, sheetId: sheet.file.sheetId });
  }

  sheetAdded(sheet: SheetTag): void {
    this.tellChange({ kind: "sheet-added", origin: this.origin, sheetId: sheet.file.sheetId });
    this.tellPage("Added", everySheet, sheetMessage("WorksheetAdded", sheet));
  }

  sheetRemoved(sheet: SheetTag): void {
    this.tellChange({ kind: "sheet-removed", origin: this.origin, sheetId: sheet.file.sheetId });
    this.tellPage("Deleted", everySheet, sheetMessage("WorksheetDeleted", sheet));
  }

  selected(sheet: SheetTag, area: Area | null): void {
    const selection = { sheetId: sheet.file.sheetId, area };
    for (const listener of this.selectionListeners) listener(selection);
    const message = sheetMessage("WorksheetActivated", sheet);
    this.tellPage("Activated", sheet.id, message);
    this.tellPage("Activated", everySheet, message);
  }

  private tellChange(change: HostChange): void {
    for (const listener of this.changeListeners) listener(change);
  }

  private tellPage(event: EventName, targetId: string, message: string): void {
    if (!this.registrations.isWanted(event, targetId)) return;
    const messageType = eventTypes[event];
    for (const listener of this.wireListeners) {
      listener({ messageCategory: richApiEventCategory, messageType, targetId, message });
    }
  }
}

const richApiEventCategory = 65_536;
/** The library's numbers for events, by the names it registers them with. */
const eventTypes = { DataChanged: 10, Activated: 11, Added: 13, Deleted: 15 };
type EventName = keyof typeof eventTypes;

function sheetMessage(type: string, sheet: SheetTag): string {
  return JSON.stringify({ type, source: "Local", worksheetId: sheet.id });
}

function subscribe<T>(listeners: Set<Listener<T>>, listener: Listener<T>): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
