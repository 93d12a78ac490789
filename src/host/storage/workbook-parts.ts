import { STRICT, TRANSITIONAL, type Namespaces } from "./namespaces";
import { ContentTypes } from "./package/content-types";
import type { PackageParts } from "./package/package-parts";
import { PackageRelationships, type Relationships } from "./package/relationships";
import { readSharedStrings } from "./shared-strings";
import { WorkbookFileError } from "./workbook-file";
import { XmlPart } from "./xml/part";

/** The parts of the package that the workbook itself leads to. */
export interface WorkbookParts {
  readonly parts: PackageParts;
  readonly types: ContentTypes;
  /** Name of the part workbook.xml, wherever it lies. */
  readonly workbookName: string;
  readonly workbook: XmlPart;
  /** Those of the part workbook.xml. */
  readonly relationships: Relationships;
  readonly allRelationships: PackageRelationships;
  readonly namespaces: Namespaces;
  /** Texts of the part sharedStrings.xml, read when first needed. */
  readonly sharedStrings: () => readonly string[];
}

/** Finds the workbook in a package; one that holds none is not a spreadsheet. */
export function findWorkbook(parts: PackageParts): WorkbookParts {
  if (!parts.has("[Content_Types].xml")) throw new WorkbookFileError("not-a-spreadsheet");
  const types = new ContentTypes(parts);
  const allRelationships = new PackageRelationships(parts);
  const workbookName =
    allRelationships.of("").ofKind("officeDocument")?.target ?? "xl/workbook.xml";
  const type = types.of(workbookName);
  if (
    type !== null &&
    !/(?:sheet|template|addin)\.(?:macroEnabled\.)?main\+xml$|^(?:application|text)\/xml$/.test(
      type,
    )
  ) {
    throw new WorkbookFileError("not-a-spreadsheet");
  }
  if (!parts.has(workbookName)) {
    throw new WorkbookFileError(type === null ? "not-a-spreadsheet" : "damaged-workbook");
  }
  const workbook = XmlPart.parse(parts.text(workbookName));
  if (!/(?:^|:)workbook$/.test(workbook.rootName)) throw new WorkbookFileError("not-a-spreadsheet");
  if (workbook.first("sheets") === null) throw new WorkbookFileError("damaged-workbook");
  const relationships = allRelationships.of(workbookName);
  const strict = Object.values(workbook.rootAttributes).includes(STRICT.main);
  let strings: readonly string[] | null = null;
  return {
    parts,
    types,
    workbookName,
    workbook,
    relationships,
    allRelationships,
    namespaces: strict ? STRICT : TRANSITIONAL,
    sharedStrings: () => {
      const name = relationships.ofKind("sharedStrings")?.target;
      strings ??= name !== undefined && parts.has(name) ? readSharedStrings(parts.text(name)) : [];
      return strings;
    },
  };
}
