import { earlierKeys, type EarlierWords } from "../app";

/** What versions before the kept parts put into the document's settings. */
export function recallEarlierWords(): EarlierWords {
  const word = (key: (typeof earlierKeys)[number]): string | null => {
    const kept: unknown = Office.context.document.settings.get(settingName(key));
    return typeof kept === "string" ? kept : null;
  };
  return {
    "confirmed-policy": word("confirmed-policy"),
    policy: word("policy"),
    "last-writing": word("last-writing"),
    marking: word("marking"),
  };
}

/** Takes those words out, so that the workbook is saved without them. */
export function forgetEarlierWords(): void {
  const { settings } = Office.context.document;
  for (const key of earlierKeys) settings.remove(settingName(key));
  settings.saveAsync();
}

function settingName(key: string): string {
  return `xueqing.${key}`;
}
