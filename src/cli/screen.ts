import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import {
  WorkbookError,
  applyMapping,
  composeReport,
  highlightSources,
  isRecognised,
  keepSchoolSettings,
  parseMapping,
  planImport,
  planSheets,
  recogniseWorkbook,
  refusalOf,
  rereadWith,
  screenWorkbook,
  settingsOf,
  workbookProblem,
  writeResultSheets,
  type Mapping,
  type ReportCost,
  type ScreenedWorkbook,
  type XueqingReport,
} from "../app";
import { WorkbookFileError, createHost, openWorkbookFile, type Host } from "../host";
import { loadExcelForNode } from "../host/node";
import { explainRecognition, problemSentence, progressLine, type Problem } from "../text";
import { openPort } from "../workbook";
import { isProblem, parseArguments, type ScreeningArguments } from "./arguments";
import { deliver } from "./deliver";
import { dayOf, momentOf } from "./moment";
import { fileProblem } from "./problems";
import { chooseAttentionRules, choosePolicy } from "./rule-files";
import { readSchool } from "./school-file";
import { exportSettings, readSettings, sheetsChosen } from "./settings-file";
import type { Surroundings } from "./surroundings";
import { tidyFile } from "./tidy";

/** Exit status: 0 done, 2 unusable arguments or file, or nothing in it that is ours. */
export type ExitStatus = 0 | 2;

/**
 * `npm run screen`: opens the file, screens it through the real Office.js on our workbook host, and
 * leaves the report and the workbook with result sheets where it was asked to. INPUT is never written,
 * and on failure no output is left behind.
 */
export async function screenFile(
  argv: readonly string[],
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const asked = parseArguments(argv);
  if (isProblem(asked)) return refuse(asked, "zh-CN", surroundings);
  try {
    const done = await (asked.tidying
      ? tidyFile(asked, asked.tidying, surroundings)
      : asked.exportSettings !== null
        ? exportSettings(asked, asked.exportSettings, surroundings)
        : run(asked, surroundings));
    return isProblem(done) ? refuse(done, asked.language, surroundings) : 0;
  } catch (error) {
    if (error instanceof WorkbookFileError) {
      return refuse(fileProblem(error.problem), asked.language, surroundings);
    }
    if (error instanceof WorkbookError) {
      return refuse(workbookProblem(error), asked.language, surroundings);
    }
    throw error;
  }
}

function refuse(
  problem: Problem,
  language: ScreeningArguments["language"],
  { complain }: Surroundings,
): ExitStatus {
  complain(problemSentence(problem, language));
  return 2;
}

async function run(
  asked: ScreeningArguments,
  surroundings: Surroundings,
): Promise<Problem | { readonly done: true }> {
  const { language } = asked;
  const { milliseconds, complain, print } = surroundings;
  if (asked.output !== null && resolve(asked.output) === resolve(asked.input)) {
    return { code: "output-is-input" };
  }
  const settings =
    asked.settingsFile === null ? null : await readSettings(asked.settingsFile, language);
  if (settings && isProblem(settings)) return settings;
  const policy = await choosePolicy(asked, settings);
  if (isProblem(policy)) return policy;
  const attentionRules = await chooseAttentionRules(asked, settings);
  if (isProblem(attentionRules)) return attentionRules;
  const givenSchool =
    asked.schoolFile === null ? null : await readSchool(asked.schoolFile, language);
  if (givenSchool && isProblem(givenSchool)) return givenSchool;
  const mapping = asked.mapping === null ? null : await readMapping(asked.mapping);
  if (mapping && isProblem(mapping)) return mapping;
  const bytes = await readFile(asked.input).catch(() => null);
  if (!bytes) return { code: "file-not-found", file: asked.input };

  const started = milliseconds();
  complain(progressLine({ phase: "read", file: basename(asked.input) }, language));
  const file = openWorkbookFile(new Uint8Array(bytes));
  const host = createHost(file);
  const { Excel } = loadExcelForNode(host);
  const port = openPort((batch) => Excel.run(batch));
  const recovery = await port.recover();
  if (recovery.kind !== "nothing")
    complain(progressLine({ phase: "recovered", ...recovery }, language));
  const options = { policy, grade: asked.grade, acceptGuesses: asked.acceptGuesses };
  const found = await recogniseWorkbook(port, options);
  const plan = settings && planImport(settings, settingsOf(found.snapshot), found, options);
  const set = plan ? rereadWith(found, plan.after.choices, options) : found;
  const recognised = mapping ? applyMapping(set, mapping, options) : set;
  const school = givenSchool ?? (settings?.school && plan ? plan.after.school : null);
  const readAt = milliseconds();
  if (asked.explain) print(`${explainRecognition(recognised.reading.sheets, language)}\n`);
  if (!isRecognised(recognised)) return nothingRecognised(recognised.snapshot.sheets);

  const rules = attentionRules(recognised.snapshot);
  if (isProblem(rules)) return rules;
  const students = recognised.reading.register.length;
  complain(progressLine({ phase: "decide", students }, language));
  const date = dayOf(asked, surroundings.now());
  const screened = screenWorkbook(recognised, {
    policy,
    stage: asked.stage,
    date,
    grade: asked.grade,
    ...rules,
  });
  const decidedAt = milliseconds();

  let written: readonly string[] = [];
  if (asked.output !== null) {
    const runAt = momentOf(asked, surroundings.now());
    const plans = planSheets(screened, {
      language,
      runAt,
      version: "internal",
      ...(settings?.output ? sheetsChosen(settings.output) : {}),
      ...(asked.isPublic ? { version: "public" } : {}),
      ...(asked.reports ? { reports: asked.reports } : {}),
      ...(asked.ofClasses ? { ofClasses: asked.ofClasses } : {}),
      ...(school ? { school } : {}),
    });
    complain(progressLine({ phase: "write", sheets: plans.length }, language));
    const outcome = await writeResultSheets(port, screened, plans, { runAt });
    const refusal = refusalOf(outcome);
    if (refusal) return refusal;
    if (outcome.kind === "written") {
      written = outcome.sheets;
      const sheets = outcome.entries?.setAside ?? [];
      if (sheets.length > 0) complain(progressLine({ phase: "set-aside", sheets }, language));
      if (school) await keepSchoolSettings(port, school);
    }
    if (asked.highlight) {
      const { sheets, protected: left } = await highlightSources(port, screened);
      complain(progressLine({ phase: "highlighted", sheets, left }, language));
    }
  }
  const writtenAt = milliseconds();

  const report: XueqingReport = {
    ...composeReport(screened, written, language, asked.isPublic ? "public" : "internal"),
    cost: {
      ...trafficOf(host),
      milliseconds: {
        read: Math.round(readAt - started),
        decide: Math.round(decidedAt - readAt),
        write: Math.round(writtenAt - decidedAt),
      },
    },
  };
  const problem = await deliver(asked, report, file, surroundings);
  if (problem) return problem;
  complain(progressLine({ phase: "done", ...countsOf(screened) }, language));
  const unsure = recognised.reading.sheets.filter(({ needsConfirmation }) => needsConfirmation);
  if (unsure.length > 0) {
    const sheets = unsure.map(({ sheet }) => sheet);
    const line = { phase: "asked", sheets, guessesAccepted: asked.acceptGuesses } as const;
    complain(progressLine(line, language));
  }
  return { done: true };
}

async function readMapping(file: string): Promise<Mapping | Problem> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return { code: "file-not-found", file };
  const mapping = parseMapping(text);
  return "fault" in mapping ? { code: "mapping-not-usable", file, fault: mapping.fault } : mapping;
}

function nothingRecognised(
  sheets: readonly { readonly name: string; readonly values: readonly unknown[] }[],
): Problem {
  return sheets.every(({ values }) => values.length === 0)
    ? { code: "workbook-empty" }
    : { code: "nothing-recognised", sheets: sheets.map(({ name }) => name) };
}

function trafficOf({ traffic }: Host): Omit<ReportCost, "milliseconds"> {
  const { syncs, bytesOut, bytesIn, largestMessage } = traffic;
  return { syncs, bytesOut, bytesIn, largestMessage };
}

function countsOf({ screening, issues }: ScreenedWorkbook) {
  return { students: screening.findings.length, counts: screening.counts, issues: issues.length };
}
