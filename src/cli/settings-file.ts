import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import {
  encodeSettingsFile,
  madeOnRequest,
  readSettingsFile,
  reportIds,
  sayingsOfPupils,
  settingsOf,
  type OutputChoice,
  type ReportId,
  type SettingsFile,
} from "../app";
import { createHost, openWorkbookFile } from "../host";
import { loadExcelForNode } from "../host/node";
import {
  paneText,
  progressLine,
  settingsFaultSentence,
  settingsRefusalSentence,
  type Language,
  type Problem,
} from "../text";
import { openPort } from "../workbook";
import type { ScreeningArguments } from "./arguments";
import { deliverText } from "./deliver";
import { dayOf } from "./moment";
import type { Surroundings } from "./surroundings";

/**
 * `--settings`: a file of settings. A run without anybody at the screen does not go on with half of them: what
 * cannot be taken is said, and nothing is done.
 */
export async function readSettings(
  file: string,
  language: Language,
): Promise<SettingsFile | Problem> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return { code: "file-not-found", file };
  const found = readSettingsFile(text);
  if (found.kind === "refused") {
    const reasons = [settingsRefusalSentence(found.refusal, language)];
    return { code: "settings-not-usable", file, reasons };
  }
  if (found.faults.length === 0) return found.file;
  const reasons = found.faults.map((fault) => settingsFaultSentence(fault, language));
  return { code: "settings-not-usable", file, reasons };
}

/** `--export-settings`: what the workbook keeps, in a file. Nothing is screened. */
export async function exportSettings(
  asked: ScreeningArguments,
  target: string,
  { complain, now }: Surroundings,
): Promise<Problem | { readonly done: true }> {
  const { input, language } = asked;
  const bytes = await readFile(input).catch(() => null);
  if (!bytes) return { code: "file-not-found", file: input };
  complain(progressLine({ phase: "read", file: basename(input) }, language));
  const { Excel } = loadExcelForNode(createHost(openWorkbookFile(new Uint8Array(bytes))));
  const settings = settingsOf(await openPort((batch) => Excel.run(batch)).read());
  const content = encodeSettingsFile(settings, {
    savedOn: dayOf(asked, now()),
    note: paneText(language).settings.exporting.inFile(sayingsOfPupils(settings)),
  });
  if (content === null) return { code: "no-settings" };
  return (await deliverText(target, content)) ?? { done: true };
}

/** The sheets that the settings ask for, as `planSheets` takes them. */
export function sheetsChosen({ version, sheets }: OutputChoice): {
  readonly version: OutputChoice["version"];
  readonly reports?: readonly ReportId[];
  readonly ofClasses?: readonly string[];
} {
  if (sheets === null) return { version };
  const { leftOut, kinds, classes } = sheets;
  const isUsual = (report: ReportId) => !madeOnRequest.some((one) => one === report);
  const reports = reportIds.filter((report) =>
    isUsual(report) ? !leftOut.includes(report) : kinds.includes(report),
  );
  return { version, reports, ...(classes === null ? {} : { ofClasses: classes }) };
}
