import type { WorkbookParts } from "./workbook-parts";

/** Takes a sheet's part out of the package, and what only it led to: drawings, comments, tables … */
export function removeSheetParts(book: WorkbookParts, partName: string): void {
  const { relationships } = book;
  for (const { id, target, external } of relationships.all) {
    if (!external && target === partName) relationships.remove(id);
  }
  removePart(book, partName);
}

/** Takes a part that nothing leads to any more out of the package, and what only it led to. */
export function removePart(book: WorkbookParts, partName: string): void {
  const { parts, types, allRelationships } = book;
  const targets = internalTargets(allRelationships.of(partName));
  parts.remove(partName);
  allRelationships.remove(partName);
  types.remove(partName);
  if (targets.length === 0) return;
  const stillUsed = new Set(allRelationships.all().flatMap(internalTargets));
  for (const target of targets) {
    if (parts.has(target) && !stillUsed.has(target)) removePart(book, target);
  }
}

function internalTargets({ all }: WorkbookParts["relationships"]): string[] {
  return all.filter(({ external }) => !external).map(({ target }) => target);
}
