import { readFile } from "node:fs/promises";
import { parseSchoolFile, type SchoolSettings } from "../app";
import { schoolFileFaultSentence, type Language, type Problem } from "../text";

/** 学校信息 out of a file. */
export async function readSchool(
  file: string,
  language: Language,
): Promise<SchoolSettings | Problem> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return { code: "file-not-found", file };
  const parsed = parseSchoolFile(text);
  if ("settings" in parsed) return parsed.settings;
  const reasons = parsed.faults.map((fault) => schoolFileFaultSentence(fault, language));
  return { code: "rule-file-not-usable", what: "school", file, reasons };
}
