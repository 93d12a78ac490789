import { found, HostError, ModelCollection, ModelObject } from "../protocol";
import { choiceArgument, textArgument } from "./arguments";
import { CustomXmlPartCollection } from "./custom-xml";
import { rangeAt, type Range } from "./range";
import { WorkbookState } from "./workbook-state";
import type { WorkbookFile } from "../storage/workbook-file";
import { Worksheet, WorksheetCollection } from "./worksheet";

/** The object model over a file: the root that the page reaches, and the state behind it. */
export function openModel(
  file: WorkbookFile,
  options: { readonly name: string; readonly year: number },
): { readonly root: ModelObject; readonly book: WorkbookState } {
  const book: WorkbookState = new WorkbookState(
    file,
    options.name,
    options.year,
    (sheet) => new Worksheet(book, sheet),
  );
  return { root: new Workbook(book), book };
}

class Workbook extends ModelObject {
  constructor(private readonly book: WorkbookState) {
    super("Workbook");
  }

  get name(): string {
    return this.book.name;
  }

  get readOnly(): boolean {
    return false;
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }

  get application(): Application {
    return new Application(this.book);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.book);
  }

  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.book.file.customXml);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }

  getActiveCell(): Range {
    const { row, column } = this.book.selection;
    return rangeAt(this.book, this.book.activeSheet, { row, column, rows: 1, columns: 1 });
  }

  getSelectedRange(): Range {
    return rangeAt(this.book, this.book.activeSheet, this.book.selection);
  }
}

class WorkbookProtection extends ModelObject {
  constructor(private readonly book: WorkbookState) {
    super("WorkbookProtection");
  }

  get protected(): boolean {
    return this.book.file.structureProtected;
  }
}

const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Nothing is computed or drawn here; the page may ask Excel to wait with either all the same. */
class Application extends ModelObject {
  constructor(private readonly book: WorkbookState) {
    super("Application");
  }

  get calculationMode(): string {
    return this.book.calculationMode;
  }
  set calculationMode(value: unknown) {
    this.book.calculationMode = choiceArgument(value, calculationModes);
  }

  calculate(kind: unknown): void {
    choiceArgument(kind, ["Recalculate", "Full", "FullRebuild"]);
  }

  createWorkbook(base64: unknown): WorkbookCreated {
    const id = String(this.book.made.size + 1);
    this.book.made.set(id, bytesOf(textArgument(base64)));
    return new WorkbookCreated(this.book, id);
  }

  _GetWorkbookCreatedById(id: unknown): WorkbookCreated {
    return new WorkbookCreated(this.book, textArgument(id));
  }

  suspendApiCalculationUntilNextSync(): void {
    this.assertOpen();
  }

  suspendScreenUpdatingUntilNextSync(): void {
    this.assertOpen();
  }

  private assertOpen(): void {
    if (this.book.file.sheets.length === 0) throw new HostError("InvalidOperation");
  }
}

/** A workbook that is made but not open yet. */
class WorkbookCreated extends ModelObject {
  constructor(
    private readonly book: WorkbookState,
    private readonly key: string,
  ) {
    super("WorkbookCreated");
  }

  override identity() {
    return { Id: this.key };
  }

  get id(): string {
    return this.key;
  }

  open(): void {
    const bytes = this.book.made.get(this.key);
    if (!bytes) throw new HostError("ItemNotFound");
    this.book.openBeside(bytes);
  }
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw new HostError("InvalidArgument");
  }
}

/** `workbook.settings`: values that the add-in keeps with the workbook. */
class SettingCollection extends ModelCollection {
  constructor(private readonly book: WorkbookState) {
    super("SettingCollection");
  }

  add(key: unknown, value: unknown): Setting {
    const name = textArgument(key);
    this.book.settings.set(name, value);
    return new Setting(this.book, name);
  }

  getCount(): number {
    return this.book.settings.size;
  }

  getItem(key: unknown): Setting {
    return found(this.getItemOrNullObject(key));
  }

  getItemOrNullObject(key: unknown): Setting | null {
    const name = textArgument(key);
    return this.book.settings.has(name) ? new Setting(this.book, name) : null;
  }

  override listItems(): readonly Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.book, key));
  }
}

class Setting extends ModelObject {
  constructor(
    private readonly book: WorkbookState,
    private readonly name: string,
  ) {
    super("Setting");
  }

  override identity() {
    return { _Id: this.name };
  }

  get key(): string {
    return this.name;
  }

  get value(): unknown {
    return this.book.settings.get(this.name) ?? null;
  }
  set value(value: unknown) {
    this.book.settings.set(this.name, value);
  }

  delete(): void {
    this.book.settings.delete(this.name);
  }
}
