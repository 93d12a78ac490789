import { readFile } from "node:fs/promises";
import {
  attendancePolicies,
  attentionSettingsOf,
  categorySchemes,
  findAttendancePolicy,
  findPolicy,
  findScheme,
  parseAttendancePolicy,
  parsePolicy,
  parseScheme,
  type CategoryScheme,
  type RepetitionPolicy,
  type SettingsFile,
  type ScreeningRequest,
} from "../app";
import type { WorkbookSnapshot } from "../sheet";
import { policyProblemSentence, ruleProblemSentence, type Problem } from "../text";
import { defaultPolicy, isProblem, type ScreeningArguments } from "./arguments";

/** 留级规定: out of a file, or one of those that come with the product. */
export async function choosePolicy(
  asked: ScreeningArguments,
  settings: SettingsFile | null,
): Promise<RepetitionPolicy | Problem> {
  if (asked.policyFile !== null) {
    const text = await readText(asked.policyFile);
    if (typeof text !== "string") return text;
    const parsed = parsePolicy(parseJson(text));
    if ("policy" in parsed) return parsed.policy;
    return {
      code: "policy-not-usable",
      file: asked.policyFile,
      reasons: parsed.problems.map((problem) => policyProblemSentence(problem, asked.language)),
    };
  }
  const id = asked.policyId ?? settings?.policyId ?? defaultPolicy;
  const policy =
    (asked.policyId === null ? settings?.policies.find((one) => one.id === id) : null) ??
    findPolicy(id);
  return policy ?? { code: "option-value-unknown", option: "--policy", value: id, allowed: [] };
}

type AttentionRules = Pick<ScreeningRequest, "scheme" | "attendancePolicy">;

/**
 * 类别方案 and 考勤预警规则: out of files, or by id; the id may be that of a scheme which the workbook keeps, so
 * the choice is made once the workbook is read.
 */
export async function chooseAttentionRules(
  asked: ScreeningArguments,
  settings: SettingsFile | null,
): Promise<Problem | ((snapshot: WorkbookSnapshot) => AttentionRules | Problem)> {
  const scheme = await readScheme(asked);
  if (scheme && isProblem(scheme)) return scheme;
  const attendance = await readAttendancePolicy(asked);
  if (attendance && isProblem(attendance)) return attendance;
  return (snapshot) => {
    const named =
      scheme ??
      schemeNamed(asked.schemeId ?? settings?.schemeId ?? null, snapshot, settings?.schemes ?? []);
    if (named && isProblem(named)) return named;
    const alerts = settings?.attendancePolicy;
    return { ...named, ...(alerts ? { attendancePolicy: alerts } : {}), ...attendance };
  };
}

async function readScheme({
  schemeFile,
  language,
}: ScreeningArguments): Promise<Pick<AttentionRules, "scheme"> | Problem | null> {
  if (schemeFile === null) return null;
  const text = await readText(schemeFile);
  if (typeof text !== "string") return text;
  const parsed = parseScheme(parseJson(text));
  if ("scheme" in parsed) return { scheme: parsed.scheme };
  const reasons = parsed.problems.map((problem) => ruleProblemSentence(problem, language));
  return { code: "rule-file-not-usable", what: "scheme", file: schemeFile, reasons };
}

async function readAttendancePolicy({
  attendanceId,
  attendanceFile,
  language,
}: ScreeningArguments): Promise<Pick<AttentionRules, "attendancePolicy"> | Problem | null> {
  if (attendanceFile === null) return attendanceId === null ? null : policyNamed(attendanceId);
  const text = await readText(attendanceFile);
  if (typeof text !== "string") return text;
  const parsed = parseAttendancePolicy(parseJson(text));
  if ("policy" in parsed) return { attendancePolicy: parsed.policy };
  const reasons = parsed.problems.map((problem) => ruleProblemSentence(problem, language));
  return { code: "rule-file-not-usable", what: "attendance", file: attendanceFile, reasons };
}

function policyNamed(id: string): Pick<AttentionRules, "attendancePolicy"> | Problem {
  const attendancePolicy = findAttendancePolicy(id);
  if (attendancePolicy) return { attendancePolicy };
  const allowed = attendancePolicies.map((policy) => policy.id);
  return { code: "option-value-unknown", option: "--attendance", value: id, allowed };
}

function schemeNamed(
  id: string | null,
  snapshot: WorkbookSnapshot,
  further: readonly CategoryScheme[],
): Pick<AttentionRules, "scheme"> | Problem | null {
  if (id === null) return null;
  const own = [...further, ...attentionSettingsOf(snapshot).settings.schemes];
  const scheme = own.find((one) => one.id === id) ?? findScheme(id);
  if (scheme) return { scheme };
  const allowed = [...own, ...categorySchemes].map((one) => one.id);
  return { code: "option-value-unknown", option: "--scheme", value: id, allowed };
}

async function readText(file: string): Promise<string | Problem> {
  const text = await readFile(file, "utf8").catch(() => null);
  return text ?? { code: "file-not-found", file };
}

/** Null for text that is no JSON; the policy check then says what is expected. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
