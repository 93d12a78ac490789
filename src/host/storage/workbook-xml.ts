import type { DefinedNames } from "./defined-names";
import { WorkbookFileError, type SheetFile } from "./workbook-file";
import type { WorkbookParts } from "./workbook-parts";
import {
  attributesXml,
  child,
  flag,
  numeric,
  parseElement,
  relationshipId,
  sourceOf,
  withAttributes,
} from "./xml/element";

interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: SheetFile["visibility"];
  /** Null for chart sheets, dialogs and macro sheets, which are kept but not read. */
  readonly partName: string | null;
}

/** What is written into workbook.xml. */
export interface WorkbookState {
  readonly sheets: readonly {
    sheetId: number;
    name: string;
    visibility: SheetFile["visibility"];
  }[];
  readonly names: DefinedNames;
  readonly opensOn: { readonly sheetId: number } | null;
  /** Whether formulas must be calculated when the file is opened. */
  readonly recalculate: boolean;
}

const ORDER = [
  ...["fileVersion", "fileSharing", "workbookPr", "AlternateContent", "revisionPtr"],
  ...["absPath", "workbookProtection", "bookViews", "sheets", "functionGroups"],
  ...["externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews"],
  ...["pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr"],
  ...["webPublishObjects", "extLst"],
];

/** The part workbook.xml. */
export class WorkbookXml {
  /** The elements `sheet` as written or, for new ones, as they must be, by sheetId and in file order. */
  private readonly elements: Map<number, string>;

  constructor(private readonly book: WorkbookParts) {
    this.elements = new Map(
      this.sheetElements().map(({ element, xml }) => [Number(element.attributes["sheetId"]), xml]),
    );
  }

  get date1904(): boolean {
    return flag(this.attributesOf("workbookPr")["date1904"], false);
  }

  get structureProtected(): boolean {
    return flag(this.attributesOf("workbookProtection")["lockStructure"], false);
  }

  get activeTab(): number {
    const xml = this.book.workbook.first("bookViews");
    const view = xml === null ? null : child(parseElement(xml), "workbookView");
    return numeric(view?.attributes["activeTab"]) ?? 0;
  }

  sheets(): SheetEntry[] {
    return this.sheetElements().map(({ element }) => {
      const relationship = this.book.relationships.byId(relationshipId(element));
      const { name = "", sheetId, state } = element.attributes;
      const partName = relationship?.kind === "worksheet" ? relationship.target : null;
      if (!relationship || (partName !== null && !this.book.parts.has(partName))) {
        throw new WorkbookFileError("damaged-workbook");
      }
      return {
        name,
        sheetId: Number(sheetId),
        visibility:
          state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible",
        partName,
      };
    });
  }

  definedNames(): string | null {
    return this.book.workbook.first("definedNames");
  }

  remember(sheetId: number, relationship: string): void {
    const { workbook, namespaces } = this.book;
    const declared = workbook.relationshipDeclaration(namespaces.relationships);
    const attributes = attributesXml({ name: "", sheetId, "r:id": relationship });
    this.elements.set(sheetId, `<${workbook.prefix}sheet${declared}${attributes}/>`);
  }

  forget(sheetId: number): void {
    this.elements.delete(sheetId);
  }

  /** Excel makes a new chain; one that names cells without a formula it would call damaged. */
  dropCalculationChain(): void {
    const { parts, types, relationships } = this.book;
    const chain = relationships.ofKind("calcChain");
    if (!chain) return;
    relationships.remove(chain.id);
    types.remove(chain.target);
    parts.remove(chain.target);
  }

  save({ sheets, names, opensOn, recalculate }: WorkbookState): void {
    const { workbook, parts, workbookName } = this.book;
    const { prefix } = workbook;
    const ids = this.order(sheets.map(({ sheetId }) => sheetId));
    const elements = ids.map((sheetId) => {
      const xml = this.elements.get(sheetId) ?? "";
      const sheet = sheets.find((each) => each.sheetId === sheetId);
      return sheet
        ? withAttributes(xml, { name: sheet.name, state: STATES[sheet.visibility] })
        : xml;
    });
    workbook.replace("sheets", [`<${prefix}sheets>${elements.join("")}</${prefix}sheets>`], ORDER);
    const namesXml = names.toXml(prefix, ids);
    workbook.replace("definedNames", namesXml === null ? [] : [namesXml], ORDER);
    this.writeActiveTab(opensOn ? ids.indexOf(opensOn.sheetId) : 0);
    if (recalculate) {
      const xml = workbook.first("calcPr") ?? `<${prefix}calcPr/>`;
      workbook.replace("calcPr", [withAttributes(xml, { fullCalcOnLoad: 1 })], ORDER);
    }
    parts.write(workbookName, workbook.toXml());
  }

  /** Sheets in their order, those that we do not read (charts) where they stood among them. */
  private order(sheetIds: readonly number[]): number[] {
    const known = new Set(sheetIds);
    const order = [...sheetIds];
    [...this.elements.keys()].forEach((sheetId, index) => {
      if (!known.has(sheetId)) order.splice(index, 0, sheetId);
    });
    return order;
  }

  private writeActiveTab(index: number): void {
    const xml = this.book.workbook.first("bookViews");
    const view = xml === null ? null : child(parseElement(xml), "workbookView");
    if (xml === null || !view || Number(view.attributes["activeTab"] ?? 0) === index) return;
    const changed =
      xml.slice(0, view.start) +
      withAttributes(sourceOf(xml, view), { activeTab: index }) +
      xml.slice(view.end);
    this.book.workbook.replace("bookViews", [changed], ORDER);
  }

  private sheetElements() {
    const xml = this.book.workbook.first("sheets");
    if (xml === null) return [];
    return parseElement(xml).children.map((element) => ({ element, xml: sourceOf(xml, element) }));
  }

  private attributesOf(name: string): Readonly<Partial<Record<string, string>>> {
    const xml = this.book.workbook.first(name);
    return xml === null ? {} : parseElement(xml).attributes;
  }
}

const STATES = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;
