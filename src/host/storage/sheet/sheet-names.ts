import { parseArea, type Area } from "../../../sheet";

/** What sheet-level defined names say: `Sheet!$A$1:$H$40`, `Sheet!$1:$3`, or both with a comma. */
export function titleRowsOf(refersTo: string | null): { first: number; last: number } | null {
  for (const reference of splitReferences(refersTo)) {
    const match = /!?\$?(\d+):\$?(\d+)$/.exec(reference);
    if (match && !/[A-Z]\$?\d+:/i.test(reference.slice(reference.lastIndexOf("!") + 1))) {
      return { first: Number(match[1]) - 1, last: Number(match[2]) - 1 };
    }
  }
  return null;
}

/** Title columns that are beside the title rows and must stay. */
export function titleColumnsOf(refersTo: string | null): string | null {
  return splitReferences(refersTo).find((each) => /!\$?[A-Z]+:\$?[A-Z]+$/i.test(each)) ?? null;
}

export function printAreaOf(refersTo: string | null): Area | null {
  return parseArea(splitReferences(refersTo)[0] ?? "");
}

/** At commas outside of quotes. */
function splitReferences(refersTo: string | null): string[] {
  return refersTo?.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
