import type { HandTag } from "../../records";
import {
  encodeAttendancePolicy,
  encodeScheme,
  parseAttendancePolicy,
  parseScheme,
  type AttendancePolicy,
  type CategoryScheme,
} from "../../rules";
import type { WorkbookSnapshot } from "../../sheet";
import { isRecord, parseJson } from "../json-text";
import type { WorkbookPort } from "../workbook-port";

/** 特别关注和考勤的设置 of one workbook. */
export interface AttentionSettings {
  /** Id of the scheme in force; null takes the default. */
  readonly schemeId: string | null;
  /** The school's own schemes. */
  readonly schemes: readonly CategoryScheme[];
  /** The school's own alert rules; null takes the usual ones. */
  readonly attendancePolicy: AttendancePolicy | null;
  readonly handTags: readonly HandTag[];
}

export const noAttentionSettings: AttentionSettings = {
  schemeId: null,
  schemes: [],
  attendancePolicy: null,
  handTags: [],
};

/** What is kept in the workbook, checked member by member. */
export interface KeptAttention {
  readonly settings: AttentionSettings;
  /** Something is kept there that cannot be read; it stays in the workbook. */
  readonly areDamaged: boolean;
}

export function attentionSettingsOf({
  attention,
}: Pick<WorkbookSnapshot, "attention">): KeptAttention {
  if (attention === null) return { settings: noAttentionSettings, areDamaged: false };
  const settings = parseSettings(attention);
  return { settings: settings ?? noAttentionSettings, areDamaged: settings === null };
}

/** Keeps the settings in the workbook in place of those kept before; none at all takes them out. */
export function keepAttentionSettings(
  port: WorkbookPort,
  settings: AttentionSettings,
): Promise<void> {
  const { schemeId, schemes, attendancePolicy, handTags } = settings;
  const isEmpty =
    schemeId === null && schemes.length === 0 && attendancePolicy === null && handTags.length === 0;
  return port.keepAttention(
    isEmpty ? null : encodeSettings(settings),
    (kept) => parseSettings(kept) !== null,
  );
}

function encodeSettings({
  schemeId,
  schemes,
  attendancePolicy,
  handTags,
}: AttentionSettings): string {
  const members = [
    `"version":1`,
    `"schemeId":${JSON.stringify(schemeId)}`,
    `"schemes":[${schemes.map(encodeScheme).join(",")}]`,
    `"attendancePolicy":${attendancePolicy === null ? "null" : encodeAttendancePolicy(attendancePolicy)}`,
    `"handTags":${JSON.stringify(handTags)}`,
  ];
  return `{${members.join(",")}}`;
}

function parseSettings(text: string): AttentionSettings | null {
  const value = parseJson(text);
  if (!isRecord(value)) return null;
  const { version, schemeId, schemes, attendancePolicy, handTags } = value;
  if (version !== 1 || !Array.isArray(schemes) || !Array.isArray(handTags)) return null;
  if (schemeId !== null && typeof schemeId !== "string") return null;
  const parsedSchemes = schemes.map((scheme) => parseScheme(scheme));
  const policy = attendancePolicy === null ? null : parseAttendancePolicy(attendancePolicy);
  if (policy !== null && "problems" in policy) return null;
  if (!parsedSchemes.every((parsed) => "scheme" in parsed)) return null;
  const tags: readonly unknown[] = handTags;
  if (!tags.every(isHandTag)) return null;
  return {
    schemeId,
    schemes: parsedSchemes.map(({ scheme }) => scheme),
    attendancePolicy: policy?.policy ?? null,
    handTags: tags,
  };
}

function isHandTag(value: unknown): value is HandTag {
  if (!isRecord(value)) return false;
  const { category, pupil, note, by } = value;
  if (typeof category !== "string" || typeof note !== "string") return false;
  if (by !== "roster" && by !== "pane") return false;
  if (!isRecord(pupil)) return false;
  const { name, number, classGroup } = pupil;
  return [name, number, classGroup].every((text) => typeof text === "string");
}
