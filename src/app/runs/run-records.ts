import type { RunRecord } from "../../reports";
import type { WorkbookSnapshot } from "../../sheet";
import { isRecord, parseJson } from "../json-text";

/** 运行记录 as kept in the workbook, the newest first. */
export interface KeptRuns {
  readonly records: readonly RunRecord[];
  /** Something is kept there that cannot be read; it is set aside at the next run. */
  readonly areDamaged: boolean;
}

export function runRecordsOf({ runs }: Pick<WorkbookSnapshot, "runs">): KeptRuns {
  return decodeRuns(runs);
}

export function decodeRuns(runs: string | null): KeptRuns {
  if (runs === null) return { records: [], areDamaged: false };
  const value = parseJson(runs);
  const { version, records }: Readonly<Record<string, unknown>> = isRecord(value) ? value : {};
  if (version !== 1 || !Array.isArray(records)) return { records: [], areDamaged: true };
  const sound = records.filter(isRunRecord);
  return { records: sound, areDamaged: sound.length < records.length };
}

export function encodeRuns(records: readonly RunRecord[]): string {
  return JSON.stringify({ version: 1, records });
}

function isRunRecord(value: unknown): value is RunRecord {
  if (!isRecord(value)) return false;
  const { kind, at, takesBack, stage, rule, parameters, sheets, fingerprint, counts } = value;
  return (
    (kind === "written" || kind === "taken-back") &&
    (stage === "midterm" || stage === "annual" || stage === "after-make-up") &&
    typeof at === "string" &&
    (takesBack === undefined || typeof takesBack === "string") &&
    typeof fingerprint === "string" &&
    isLocalText(rule) &&
    isLocalText(parameters) &&
    Array.isArray(sheets) &&
    sheets.every(isSheet) &&
    isRecord(counts) &&
    countNames.every((name) => typeof counts[name] === "number")
  );
}

const countNames = [
  "students",
  "candidates",
  "undetermined",
  "makeUp",
  "alerts",
  "issues",
] as const satisfies readonly (keyof RunRecord["counts"])[];

function isLocalText(value: unknown): boolean {
  return isRecord(value) && typeof value["zh-CN"] === "string" && typeof value["en"] === "string";
}

function isSheet(value: unknown): boolean {
  return isRecord(value) && typeof value["name"] === "string" && typeof value["rows"] === "number";
}
