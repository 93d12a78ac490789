import type { RunRecord } from "../../reports";
import type { Slices } from "../../slices";
import { plainText, policySentence, vocabularyOf, type Language } from "../../text";
import type { ScreenedWorkbook } from "../screen-workbook";
import { fingerprintOf } from "./fingerprint";

/** What is noted of a run: when, under which rule, on what, and what came of it. */
export function* recordRun(screened: ScreenedWorkbook, at: string): Slices<RunRecord> {
  const { recognised, policy, screening, attendance, issues } = screened;
  const { reading, snapshot } = recognised;
  const taken = new Set(
    reading.sheets
      .filter(({ role }) => role !== "other" && role !== "result")
      .map(({ sheetId }) => sheetId),
  );
  const sheets = snapshot.sheets.filter(({ id }) => taken.has(id));
  const fingerprint = yield* fingerprintOf(sheets);
  const { candidate, undetermined, "make-up-pending": pending } = screening.counts;
  return {
    kind: "written",
    at,
    stage: screening.stage,
    rule: {
      "zh-CN": `${policy.shortTitle["zh-CN"]} v${policy.version}`,
      en: `${policy.shortTitle.en} v${policy.version}`,
    },
    parameters: {
      "zh-CN": parametersOf(screened, "zh-CN"),
      en: parametersOf(screened, "en"),
    },
    sheets: sheets.map(({ name, values }) => ({ name, rows: values.length })),
    fingerprint,
    counts: {
      students: screening.findings.length,
      candidates: candidate,
      undetermined,
      makeUp: pending,
      alerts: attendance.alerts.length,
      issues: issues.length,
    },
  };
}

/** The rule in one sentence, the day it was applied on, and the grade that was taken where none is stated. */
function parametersOf(
  { policy, screening, assumedGrade }: ScreenedWorkbook,
  language: Language,
): string {
  const vocabulary = vocabularyOf(language);
  const { runLog } = vocabulary.resultSheets.makeUpSheets;
  return [
    plainText(policySentence(policy, language)),
    runLog.date(screening.date),
    ...(assumedGrade ? [runLog.grade(vocabulary.grade(assumedGrade))] : []),
  ].join("\n");
}
