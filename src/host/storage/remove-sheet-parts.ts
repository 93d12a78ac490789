import { relationshipsPartOf } from "./package/part-names";
import { Relationships } from "./package/relationships";
import type { WorkbookParts } from "./workbook-parts";

/** Takes a sheet's part out of the package, and what only it led to: drawings, comments, tables … */
export function removeSheetParts(book: WorkbookParts, partName: string): void {
  const { relationships } = book;
  for (const { id, target, external } of relationships.all) {
    if (!external && target === partName) relationships.remove(id);
  }
  removeWithChildren(book, partName);
}

function removeWithChildren(book: WorkbookParts, partName: string): void {
  const { parts, types } = book;
  const targets = internalTargets(book, partName);
  parts.remove(partName);
  parts.remove(relationshipsPartOf(partName));
  types.remove(partName);
  const stillUsed = new Set(
    parts
      .names()
      .filter((name) => name.endsWith(".rels"))
      .flatMap((name) => internalTargets(book, sourceOfRelationships(name))),
  );
  for (const target of targets) {
    if (parts.has(target) && !stillUsed.has(target)) removeWithChildren(book, target);
  }
}

function internalTargets({ parts }: WorkbookParts, source: string): string[] {
  return Relationships.of(parts, source)
    .all.filter(({ external }) => !external)
    .map(({ target }) => target);
}

function sourceOfRelationships(name: string): string {
  return name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2");
}
