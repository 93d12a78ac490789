import type { WriteLedger } from "../../sheet";
import { loadKeptParts, runsKind } from "../kept-part";
import { decodeLedger, loadLedgerParts, runOf } from "../ledger-part";
import { loadJournalParts } from "./journal";
import { decodeUndo, loadUndoParts, type UndoPart } from "./undo-part";

/** Needs ExcelApi 1.5: custom XML parts. */

/** What a writing finds of earlier ones in parts of the workbook. */
export interface KeptState {
  readonly ledger: WriteLedger | null;
  /** Ids of the parts, damaged ones or of other software too. */
  readonly ledgerParts: readonly string[];
  readonly undo: UndoPart | null;
  readonly undoParts: readonly string[];
  readonly runsParts: readonly string[];
  readonly runsTexts: readonly string[];
}

export interface LoadingParts {
  readonly ledger: Excel.CustomXmlPartScopedCollection;
  readonly undo: Excel.CustomXmlPartScopedCollection;
  readonly runs: Excel.CustomXmlPartScopedCollection;
  readonly journal: Excel.CustomXmlPartScopedCollection;
}

export function loadParts(context: Excel.RequestContext): LoadingParts {
  return {
    ledger: loadLedgerParts(context),
    undo: loadUndoParts(context),
    runs: loadKeptParts(context, runsKind),
    journal: loadJournalParts(context),
  };
}

/** Queues what the parts hold; null where there is none of them, and so nothing of ours at all. */
export function loadTexts({ ledger, undo, runs }: LoadingParts): (() => KeptState) | null {
  const found = [ledger, undo, runs];
  if (found.every(({ items }) => items.length === 0)) return null;
  const [ledgers = [], undos = [], runTexts = []] = found.map(({ items }) =>
    items.map((part) => ({ id: part.id, xml: part.getXml() })),
  );
  return () => {
    const { known, run } = firstOf(ledgers.map(({ xml }) => xml.value));
    return {
      ledger: known,
      ledgerParts: ledgers.map(({ id }) => id),
      undo:
        undos.map(({ xml }) => decodeUndo(xml.value, run)).find((part) => part !== null) ?? null,
      undoParts: undos.map(({ id }) => id),
      runsParts: runTexts.map(({ id }) => id),
      runsTexts: runTexts.map(({ xml }) => xml.value),
    };
  };
}

export const nothingKept: KeptState = {
  ledger: null,
  ledgerParts: [],
  undo: null,
  undoParts: [],
  runsParts: [],
  runsTexts: [],
};

function firstOf(texts: readonly string[]): {
  readonly known: WriteLedger | null;
  readonly run: string | null;
} {
  for (const text of texts) {
    const known = decodeLedger(text);
    if (known) return { known, run: runOf(text) };
  }
  return { known: null, run: null };
}
