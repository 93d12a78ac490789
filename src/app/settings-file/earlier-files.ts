import { isRecord } from "../json-text";
import { settingsSchema } from "./encode-settings-file";

type File = Readonly<Record<string, unknown>>;

/** Version → the same file as the next version has it; null where it is none of ours. */
const migrations: readonly ((file: File) => File | null)[] = [fromFileOfOneKind];

/** The version in force is the number of steps that lead to it. */
const current = migrations.length;

/** The file as this version has it. */
export function broughtUpToDate(value: unknown): File | "not-ours" | "newer" {
  const version = versionOf(value);
  if (version === null) return "not-ours";
  if (version > current) return "newer";
  let file: File | null = isRecord(value) ? value : { sheets: value };
  for (const step of migrations.slice(version)) file = file && step(file);
  return file ?? "not-ours";
}

function versionOf(value: unknown): number | null {
  const schema = isRecord(value) ? value["schema"] : undefined;
  const named = typeof schema === "string" ? /^xueqing-settings\/(\d+)$/.exec(schema) : null;
  if (named) return Number(named[1]);
  return isRecord(value) || Array.isArray(value) ? 0 : null;
}

/**
 * Version 0: before there was one file for all, each kind had its own. 本校规定, 类别方案, 考勤预警规则, 学校信息 and
 * 对照文件 are told apart by a member that no other of them has.
 */
function fromFileOfOneKind(file: File): File | null {
  const has = (...names: readonly string[]) => names.some((name) => name in file);
  const schema = { schema: settingsSchema };
  if (has("clauses")) return { ...schema, policies: [file], policy: file["id"] };
  if (has("categories")) return { ...schema, schemes: [file], scheme: file["id"] };
  if (has("levels")) return { ...schema, attendance: file };
  if (has("sheets", "letters", "fullMarks", "legend", "readings", "pupils")) {
    return { ...schema, mapping: withoutPupils(file) };
  }
  if (has("school", "schoolYear", "term", "headTeachers")) return { ...schema, school: file };
  return null;
}

/** A report names its pupils beside its sheets; only the sheets are settings. */
function withoutPupils(file: File): File {
  const isReport = String(file["schema"]).startsWith("xueqing-report/");
  return isReport ? { schema: file["schema"], sheets: file["sheets"] } : file;
}
