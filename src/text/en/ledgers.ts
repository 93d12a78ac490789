import type { LedgerWords } from "../ledger-words";

export const ledgers: LedgerWords = {
  sheetOfClass: (sheet, classGroup) => `${sheet} ${classGroup}`,
};
