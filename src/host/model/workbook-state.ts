import type { Area } from "../../sheet";
import { HostError, type ModelObject } from "../protocol";
import type { SheetFile, WorkbookFile } from "../storage/workbook-file";
import { HostEvents } from "./host-events";
import { NumberText } from "./number-text";
import { sameSheetName } from "./sheet-name";
import { SheetState } from "./sheet-state";
import type { Calendar } from "./typed-date";

/** The open workbook behind the object model: the file, and what Excel keeps besides while it is open. */
export class WorkbookState {
  readonly events = new HostEvents();
  readonly numberText: NumberText;
  readonly calendar: Calendar;
  /** Settings of this add-in; the file has no place for them here. */
  readonly settings = new Map<string, unknown>();
  /** A workbook that the add-in opens beside this one; nothing happens where nobody takes it. */
  openBeside: (bytes: Uint8Array) => void = () => undefined;
  /** Workbooks that the add-in has made, by their ids; they open only when it says so. */
  readonly made = new Map<string, Uint8Array>();
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  private readonly states = new Map<SheetFile, SheetState>();

  constructor(
    readonly file: WorkbookFile,
    readonly name: string,
    year: number,
    /** Makes the page's view of a sheet; given by the one who knows that type. */
    readonly faceOf: (sheet: SheetState) => ModelObject,
  ) {
    this.calendar = { year, date1904: file.date1904 };
    this.numberText = new NumberText(file.date1904);
  }

  get sheets(): readonly SheetState[] {
    return this.file.sheets.map((sheet) => this.stateOf(sheet));
  }

  get activeSheet(): SheetState {
    return this.stateOf(this.file.activeSheet);
  }

  /** By id or by name, as Excel's `getItem` does. */
  findSheet(key: string): SheetState | null {
    return this.sheets.find(({ id, file }) => id === key || sameSheetName(file.name, key)) ?? null;
  }

  sheetByFileId(sheetId: number): SheetState {
    const sheet = this.file.sheets.find((candidate) => candidate.sheetId === sheetId);
    if (!sheet) throw new HostError("ItemNotFound");
    return this.stateOf(sheet);
  }

  addSheet(name: string): SheetState {
    const sheet = this.stateOf(this.file.addSheet(name));
    this.events.sheetAdded(sheet);
    return sheet;
  }

  copySheet(source: SheetState, name: string): SheetState {
    const sheet = this.stateOf(this.file.copySheet(source.file, name));
    this.events.sheetAdded(sheet);
    return sheet;
  }

  removeSheet(sheet: SheetState): void {
    const position = this.file.sheets.indexOf(sheet.file);
    const wasActive = this.file.activeSheet === sheet.file;
    this.file.removeSheet(sheet.file);
    sheet.isGone = true;
    const next = this.file.sheets[Math.min(position, this.file.sheets.length - 1)];
    if (wasActive && next) this.file.activeSheet = next;
    this.events.sheetRemoved(sheet);
  }

  assertStructureUnlocked(): void {
    if (this.file.structureProtected) throw new HostError("AccessDenied");
  }

  select(sheet: SheetState, area: Area | null): void {
    this.file.activeSheet = sheet.file;
    if (area) this.selection = area;
    this.events.selected(sheet, area);
  }

  private stateOf(file: SheetFile): SheetState {
    const known = this.states.get(file);
    if (known) return known;
    const made = new SheetState(this.file.styles, file, this.events);
    this.states.set(file, made);
    return made;
  }
}
