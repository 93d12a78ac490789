import { BLANK_WORKSHEET } from "./blank-package";
import { PackageCustomXml } from "./custom-xml";
import { forgetSheetInCharts, renameSheetInCharts } from "./charts/references-in-charts";
import { DefinedNames } from "./defined-names";
import { TRANSITIONAL, WORKSHEET_TYPE } from "./namespaces";
import { resolveTarget } from "./package/part-names";
import { copiedSheetXml } from "./sheet/copied-sheet";
import { StyleSheet } from "./styles/style-sheet";
import { removeSheetParts } from "./remove-sheet-parts";
import type { SheetFile, WorkbookFile } from "./workbook-file";
import type { WorkbookParts } from "./workbook-parts";
import { WorkbookXml } from "./workbook-xml";
import { XlsxSheet, type SheetSurroundings } from "./xlsx-sheet";

/** The package as a workbook: its list of sheets, and what belongs to all of them. */
export class XlsxWorkbook implements WorkbookFile {
  readonly styles: StyleSheet;
  readonly customXml: PackageCustomXml;
  private list: readonly XlsxSheet[];
  private readonly xml: WorkbookXml;
  private readonly names: DefinedNames;
  private readonly around: SheetSurroundings;
  private active: XlsxSheet | null;
  /** The sheet that the file opens on. */
  private opensOn: XlsxSheet | null;
  private highestId: number;
  private workbookChanged = false;
  private mustRecalculate = false;
  private calculationChainLost = false;

  constructor(private readonly book: WorkbookParts) {
    this.styles = new StyleSheet(book);
    this.customXml = new PackageCustomXml(book);
    this.xml = new WorkbookXml(book);
    const entries = this.xml.sheets();
    this.names = new DefinedNames(
      this.xml.definedNames(),
      entries.map(({ sheetId }) => sheetId),
    );
    this.around = {
      book,
      styles: this.styles,
      names: this.names,
      date1904: this.xml.date1904,
      workbookChanged: () => {
        this.workbookChanged = true;
      },
      recalculate: () => {
        this.mustRecalculate = true;
      },
      formulaLost: () => {
        this.calculationChainLost = true;
      },
      renamed: (sheet, name) => {
        this.names.renameSheet(sheet.name, name);
        renameSheetInCharts(this.book, sheet.name, name);
      },
    };
    this.list = entries.flatMap(({ partName, sheetId, name, visibility }) =>
      partName === null
        ? []
        : [new XlsxSheet(this.around, partName, sheetId, name, visibility, false)],
    );
    this.highestId = Math.max(0, ...entries.map(({ sheetId }) => sheetId));
    const activeId = entries[this.xml.activeTab]?.sheetId;
    this.active = this.list.find(({ sheetId }) => sheetId === activeId) ?? this.list[0] ?? null;
    this.opensOn = this.active;
  }

  get sheets(): readonly XlsxSheet[] {
    return this.list;
  }

  get structureProtected(): boolean {
    return this.xml.structureProtected;
  }

  get date1904(): boolean {
    return this.around.date1904;
  }

  get activeSheet(): XlsxSheet {
    if (!this.active) throw new Error("A workbook without worksheets has no active one");
    return this.active;
  }

  set activeSheet(sheet: SheetFile) {
    this.active = this.own(sheet);
  }

  addSheet(name: string): XlsxSheet {
    const { namespaces } = this.book;
    return this.appendSheet(
      name,
      BLANK_WORKSHEET.replace(TRANSITIONAL.main, namespaces.main).replace(
        TRANSITIONAL.relationships,
        namespaces.relationships,
      ),
    );
  }

  copySheet(source: SheetFile, name: string): XlsxSheet {
    const original = this.own(source);
    const { xml, withLinks } = copiedSheetXml(original);
    const copy = this.appendSheet(name, xml);
    withLinks(copy);
    this.names.copySheet(original.sheetId, original.name, copy.sheetId, name);
    return copy;
  }

  removeSheet(sheet: SheetFile): void {
    const gone = this.own(sheet);
    const index = this.list.indexOf(gone);
    this.list = this.list.filter((each) => each !== gone);
    removeSheetParts(this.book, gone.partName);
    this.xml.forget(gone.sheetId);
    this.names.removeSheet(gone.sheetId, gone.name);
    forgetSheetInCharts(this.book, gone.name);
    const neighbour = this.list[Math.min(index, this.list.length - 1)] ?? null;
    if (this.active === gone) this.active = neighbour;
    if (this.opensOn === gone) this.opensOn = neighbour;
    this.workbookChanged = this.calculationChainLost = true;
  }

  moveSheet(sheet: SheetFile, position: number): void {
    const moved = this.own(sheet);
    const others = this.list.filter((each) => each !== moved);
    this.list = [...others.slice(0, position), moved, ...others.slice(position)];
    this.workbookChanged = true;
  }

  save(): Uint8Array {
    this.settleOpenTab();
    for (const sheet of this.list) sheet.save();
    this.styles.save();
    if (this.calculationChainLost) this.xml.dropCalculationChain();
    if (this.workbookChanged || this.mustRecalculate) {
      const { list, names, opensOn, mustRecalculate } = this;
      this.xml.save({ sheets: list, names, opensOn, recalculate: mustRecalculate });
    }
    this.workbookChanged = this.mustRecalculate = this.calculationChainLost = false;
    this.book.allRelationships.save();
    this.book.types.save();
    return this.book.parts.zip();
  }

  private appendSheet(name: string, xml: string): XlsxSheet {
    const { parts, types, relationships, namespaces, workbookName } = this.book;
    const partName = parts.freeName(resolveTarget(workbookName, "worksheets/sheet#.xml"));
    parts.write(partName, xml);
    types.set(partName, WORKSHEET_TYPE);
    const sheetId = ++this.highestId;
    this.xml.remember(
      sheetId,
      relationships.add(`${namespaces.relationships}/worksheet`, partName),
    );
    const sheet = new XlsxSheet(this.around, partName, sheetId, name, "Visible", true);
    this.list = [...this.list, sheet];
    this.active ??= sheet;
    this.workbookChanged = true;
    return sheet;
  }

  /**
   * The file opens on the active sheet, unless a sheet that nobody changed would have to be touched for
   * it: two selected tabs would open as a group, in which typing into one fills both.
   */
  private settleOpenTab(): void {
    const { active, opensOn } = this;
    if (!active || active === opensOn) return;
    if (opensOn && !opensOn.isChanged) return;
    opensOn?.selectTab(false);
    if (active.isChanged) active.selectTab(true);
    this.opensOn = active;
    this.workbookChanged = true;
  }

  private own(sheet: SheetFile): XlsxSheet {
    const own = this.list.find((each) => each === sheet);
    if (!own) throw new Error(`No sheet of this workbook: ${sheet.name}`);
    return own;
  }
}
