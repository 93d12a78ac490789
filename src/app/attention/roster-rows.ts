import type { HandTag } from "../../records";
import { readHandRows, type HandRow } from "../../reports";
import { categorySchemes, type CategoryScheme } from "../../rules";
import type { WorkbookSnapshot } from "../../sheet";
import { listRows } from "../carry-over";
import { ownResultSheets } from "../typed-entries";
import type { AttentionSettings } from "./settings";

/** 人工加的类别 in force, with the rows of the roster that they were read from. */
export interface HandTags {
  readonly tags: readonly HandTag[];
  readonly rows: readonly HandRow[];
}

/**
 * What was added in the pane, and what stands in the roster by hand: rows that a person added there, and
 * those of the run before. Without a roster in the workbook, all that was kept.
 */
export function handTagsOf(
  { sheets, ledger }: WorkbookSnapshot,
  { handTags, schemes }: AttentionSettings,
  scheme: CategoryScheme,
): HandTags {
  const roster = ownResultSheets(sheets, ledger).get("category-roster");
  if (!roster) return { tags: handTags, rows: [] };
  const known = [scheme, ...schemes, ...categorySchemes];
  const rows = readHandRows(listRows(roster.sheet, roster.ledger), known, handTags);
  const fromPane = handTags.filter(({ by }) => by === "pane");
  return { tags: [...fromPane, ...rows.map(({ tag }) => tag)], rows };
}
