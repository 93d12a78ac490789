import { parseArgs } from "node:util";
import { classSheets, findPolicy, parseGrade, policies, reportIds, type ReportId } from "../app";
import type { Grade, ScreeningStage } from "../school";
import type { Language, Problem } from "../text";

/** What the command line asks for. */
export interface ScreeningArguments {
  readonly input: string;
  /** Where the workbook with the result sheets goes; null writes none. */
  readonly output: string | null;
  /** Where the report goes: a file, `-` for standard output, or null. */
  readonly report: string | null;
  /** Null takes that of the settings, else the default. */
  readonly policyId: string | null;
  readonly policyFile: string | null;
  /** 类别方案; null takes the workbook's own choice, else the default. */
  readonly schemeId: string | null;
  readonly schemeFile: string | null;
  /** 考勤预警规则; null takes the workbook's own, else the usual ones. */
  readonly attendanceId: string | null;
  readonly attendanceFile: string | null;
  readonly stage: ScreeningStage | null;
  /** ISO date; null takes today's. */
  readonly today: string | null;
  readonly grade: Grade | null;
  readonly reports: readonly ReportId[] | null;
  /** Classes whose 台账与会商表 are made; null makes all. */
  readonly ofClasses: readonly string[] | null;
  /** 学校信息; null takes the workbook's own. */
  readonly schoolFile: string | null;
  /** 设置文件: goes before what the workbook keeps, and after every other option. */
  readonly settingsFile: string | null;
  /** Where the settings that the workbook keeps go, instead of screening. */
  readonly exportSettings: string | null;
  /** 标色: marks the person's own sheets with a removable overlay. */
  readonly highlight: boolean;
  readonly language: Language;
  readonly explain: boolean;
  /** 对照文件: how the sheets are to be read; null where there is none. */
  readonly mapping: string | null;
  /** Sheets take part however unsure their recognition is. */
  readonly acceptGuesses: boolean;
  /** Takes the last writing back, or everything of ours out, instead of screening. */
  readonly tidying: "undo" | "remove-ours" | null;
  /** 公示版: counts only. */
  readonly isPublic: boolean;
}

export const defaultPolicy = "shanghai-2006-secondary";
const stages = ["annual", "midterm", "after-make-up"] as const satisfies readonly ScreeningStage[];
const languages = ["zh-CN", "en"] as const satisfies readonly Language[];
const valueOptions = [
  "out",
  "json",
  "policy",
  "policy-file",
  "stage",
  "scheme",
  "scheme-file",
  "attendance",
  "attendance-file",
  "today",
  "grade",
  "reports",
  "classes",
  "school-file",
  "settings",
  "export-settings",
  "lang",
  "mapping",
] as const;
const flags = ["accept-guesses", "explain", "public", "highlight", "undo", "remove-ours"] as const;

/** Reads the arguments after the command's name; anything unusable is a problem with its sentence. */
export function parseArguments(argv: readonly string[]): ScreeningArguments | Problem {
  const { values, positionals, problem } = split(argv);
  if (problem) return problem;

  const text = (option: (typeof valueOptions)[number]) => values.get(option) ?? null;
  if (positionals.length > 1) return { code: "several-inputs" };
  const [input] = positionals;
  if (input === undefined) return { code: "input-missing" };

  const language = oneOf("--lang", text("lang") ?? "zh-CN", languages);
  if (isProblem(language)) return language;
  const stage = text("stage") === null ? null : oneOf("--stage", text("stage") ?? "", stages);
  if (stage !== null && isProblem(stage)) return stage;
  const policyId = text("policy");
  if (policyId !== null && !findPolicy(policyId)) {
    const allowed = policies.map(({ id }) => id);
    return { code: "option-value-unknown", option: "--policy", value: policyId, allowed };
  }
  const today = text("today");
  if (today !== null && !isDate(today)) {
    return {
      code: "option-value-unknown",
      option: "--today",
      value: today,
      allowed: ["2026-06-26"],
    };
  }
  const gradeName = text("grade");
  const grade = gradeName === null ? null : parseGrade(gradeName);
  if (gradeName !== null && grade === null) {
    const allowed = ["七年级", "初二", "高一"];
    return { code: "option-value-unknown", option: "--grade", value: gradeName, allowed };
  }
  const reports: ReportId[] = [];
  for (const id of text("reports")?.split(",") ?? []) {
    const report = oneOf("--reports", id.trim(), [...reportIds, ...groupNames]);
    if (isProblem(report)) return report;
    reports.push(...reportsIn(report));
  }
  const classes =
    text("classes")
      ?.split(",")
      .map((name) => name.trim()) ?? null;
  return {
    input,
    output: text("out"),
    report: text("json"),
    policyId,
    policyFile: text("policy-file"),
    schemeId: text("scheme"),
    schemeFile: text("scheme-file"),
    attendanceId: text("attendance"),
    attendanceFile: text("attendance-file"),
    stage,
    today,
    grade,
    reports: reports.length > 0 ? reports : null,
    ofClasses: classes,
    schoolFile: text("school-file"),
    settingsFile: text("settings"),
    exportSettings: text("export-settings"),
    highlight: values.has("highlight"),
    language,
    explain: values.has("explain"),
    mapping: text("mapping"),
    acceptGuesses: values.has("accept-guesses"),
    tidying: values.has("remove-ours") ? "remove-ours" : values.has("undo") ? "undo" : null,
    isPublic: values.has("public"),
  };
}

/** Short for several sheets. */
const reportGroups = { all: reportIds, ledgers: classSheets } as const;
const groupNames = ["all", "ledgers"] as const satisfies readonly (keyof typeof reportGroups)[];

function reportsIn(asked: ReportId | keyof typeof reportGroups): readonly ReportId[] {
  return asked === "all" || asked === "ledgers" ? reportGroups[asked] : [asked];
}

/** Whether parsing yielded a problem. */
export function isProblem(value: object | string): value is Problem {
  return typeof value === "object" && "code" in value;
}

interface SplitArguments {
  readonly values: ReadonlyMap<string, string>;
  readonly positionals: readonly string[];
  readonly problem: Problem | null;
}

function split(argv: readonly string[]): SplitArguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: {
      ...Object.fromEntries(valueOptions.map((name) => [name, { type: "string" as const }])),
      ...Object.fromEntries(flags.map((name) => [name, { type: "boolean" as const }])),
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const takesValue = valueOptions.some((name) => name === token.name);
    if (!takesValue && !flags.some((name) => name === token.name)) {
      return { values, positionals, problem: { code: "option-unknown", option: token.rawName } };
    }
    const value = token.value ?? "";
    const looksLikeOption = !token.inlineValue && value.startsWith("--");
    if (takesValue && (value === "" || looksLikeOption)) {
      return {
        values,
        positionals,
        problem: { code: "option-without-value", option: token.rawName },
      };
    }
    values.set(token.name, value);
  }
  return { values, positionals, problem: null };
}

function oneOf<T extends string>(
  option: string,
  value: string,
  allowed: readonly T[],
): T | Problem {
  return (
    allowed.find((candidate) => candidate === value) ?? {
      code: "option-value-unknown",
      option,
      value,
      allowed,
    }
  );
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().slice(0, 10) === text
  );
}
