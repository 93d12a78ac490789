import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { refusalOf, undoLastRun } from "../app";
import { createHost, openWorkbookFile } from "../host";
import { loadExcelForNode } from "../host/node";
import { formatAddress } from "../sheet";
import { progressLine, type Problem } from "../text";
import { openPort } from "../workbook";
import type { ScreeningArguments } from "./arguments";
import { deliverWorkbook } from "./deliver";
import { momentOf } from "./moment";
import type { Surroundings } from "./surroundings";

export type TidyingJob = "undo" | "remove-ours";

/**
 * `--undo` and `--remove-ours`: takes the last writing back, or everything of ours out, and leaves the workbook
 * in `--out`. Nothing is screened.
 */
export async function tidyFile(
  asked: ScreeningArguments,
  job: TidyingJob,
  { complain, now }: Surroundings,
): Promise<Problem | { readonly done: true }> {
  const { input, output, language } = asked;
  if (output === null) return { code: "option-without-value", option: "--out" };
  if (resolve(output) === resolve(input)) return { code: "output-is-input" };
  const bytes = await readFile(input).catch(() => null);
  if (!bytes) return { code: "file-not-found", file: input };
  complain(progressLine({ phase: "read", file: basename(input) }, language));
  const file = openWorkbookFile(new Uint8Array(bytes));
  const { Excel } = loadExcelForNode(createHost(file));
  const port = openPort((batch) => Excel.run(batch));
  if (job === "remove-ours") {
    const { sheets, cleared } = await port.removeOurs();
    complain(progressLine({ phase: "removed", sheets, cleared }, language));
  } else {
    const outcome = await undoLastRun(port, { at: momentOf(asked, now()), language });
    if (outcome.kind === "nothing") return { code: "nothing-to-undo" };
    if (outcome.kind === "typed-entries") {
      return { code: "entries-would-go", cells: outcome.cells.map(formatAddress) };
    }
    if (outcome.kind === "refused") return refusalOf(outcome.outcome) ?? { code: "host-failed" };
    const { sheets, removed } = outcome;
    complain(progressLine({ phase: "taken-back", sheets, removed }, language));
  }
  return (await deliverWorkbook(output, file)) ?? { done: true };
}
