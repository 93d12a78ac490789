import {
  encodeAttendancePolicy,
  encodePolicy,
  encodeScheme,
  findAttendancePolicy,
  findPolicy,
  findScheme,
  parseAttendancePolicy,
  parsePolicy,
  parseScheme,
  type AttendancePolicy,
  type CategoryScheme,
  type RepetitionPolicy,
} from "../../rules";
import type { SettingsFault, SettingsFileRefusal } from "../../text";
import { isRecord, parseJson } from "../json-text";
import { readMappingFile, type Mapping } from "../mapping";
import { readOutputChoice, type OutputChoice } from "../preferences";
import { readSchoolFile, type SchoolSettings } from "../school";
import { broughtUpToDate } from "./earlier-files";

/** The sound parts of a file of settings; null is what the file says nothing of. */
export interface SettingsFile {
  readonly school: SchoolSettings | null;
  readonly policies: readonly RepetitionPolicy[];
  readonly policyId: string | null;
  readonly schemes: readonly CategoryScheme[];
  readonly schemeId: string | null;
  readonly attendancePolicy: AttendancePolicy | null;
  readonly mapping: Mapping | null;
  readonly output: OutputChoice | null;
}

export type ReadSettingsFile =
  | { readonly kind: "refused"; readonly refusal: SettingsFileRefusal }
  | {
      readonly kind: "read";
      readonly file: SettingsFile;
      readonly faults: readonly SettingsFault[];
    };

/** Text → file of any version → file of this version → its parts, each checked by itself. */
export function readSettingsFile(text: string): ReadSettingsFile {
  const value = parseJson(text);
  if (value === undefined) return { kind: "refused", refusal: { kind: "not-json" } };
  const found = broughtUpToDate(value);
  if (typeof found === "string") return { kind: "refused", refusal: { kind: found } };

  const faults: SettingsFault[] = [];
  const names = new Map<string, string>();
  const file: SettingsFile = {
    school: part(found["school"], (school) => {
      const parsed = readSchoolFile(school);
      if ("settings" in parsed) return parsed.settings;
      faults.push({ part: "school", faults: parsed.faults });
      return null;
    }),
    policies: entries("policies", found["policies"], faults).flatMap((entry, at) => {
      const parsed = parsePolicy(entry);
      if ("policy" in parsed) {
        const policy = { ...parsed.policy, trust: null };
        return asOwn(policy, findPolicy(policy.id), encodePolicy, names);
      }
      faults.push({ part: "policies", at, problems: parsed.problems });
      return [];
    }),
    policyId: part(found["policy"], (id) => idOf("policy", id, faults)),
    schemes: entries("schemes", found["schemes"], faults).flatMap((entry, at) => {
      const parsed = parseScheme(entry);
      if ("scheme" in parsed) {
        return asOwn(parsed.scheme, findScheme(parsed.scheme.id), encodeScheme, names);
      }
      faults.push({ part: "schemes", at, problems: parsed.problems });
      return [];
    }),
    schemeId: part(found["scheme"], (id) => idOf("scheme", id, faults)),
    attendancePolicy: part(found["attendance"], (policy) => {
      const parsed = parseAttendancePolicy(policy);
      if ("policy" in parsed) {
        const preset = findAttendancePolicy(parsed.policy.id);
        const [own] = asOwn(parsed.policy, preset, encodeAttendancePolicy, names);
        return own ?? preset;
      }
      faults.push({ part: "attendance", problems: parsed.problems });
      return null;
    }),
    mapping: part(found["mapping"], (mapping) => {
      const parsed = readMappingFile(mapping);
      if (!("fault" in parsed)) return parsed;
      faults.push({ part: "mapping", fault: parsed.fault });
      return null;
    }),
    output: part(found["output"], (output) => {
      const chosen = readOutputChoice(output);
      if (chosen === undefined) faults.push({ part: "output" });
      return chosen ?? null;
    }),
  };
  for (const member of Object.keys(found)) {
    if (!known.has(member) && !member.startsWith("$")) faults.push({ part: "unknown", member });
  }
  const renamed = (id: string | null) => (id === null ? null : (names.get(id) ?? id));
  return {
    kind: "read",
    file: { ...file, policyId: renamed(file.policyId), schemeId: renamed(file.schemeId) },
    faults,
  };
}

const known: ReadonlySet<string> = new Set([
  "schema",
  "savedOn",
  "note",
  "school",
  "policies",
  "policy",
  "schemes",
  "scheme",
  "attendance",
  "mapping",
  "output",
]);

interface Rule {
  readonly id: string;
  readonly version: string;
  readonly derivedFrom: { readonly id: string; readonly version: string } | null;
}

/**
 * What a school set itself never goes by the name of what comes with us; `names` says what it is called
 * instead. None where it is the same, word for word.
 */
function asOwn<Kind extends Rule>(
  rule: Kind,
  preset: Kind | null,
  encode: (rule: Kind) => string,
  names: Map<string, string>,
): readonly Kind[] {
  if (!preset) return [rule];
  if (sorted(encode({ ...preset, trust: null })) === sorted(encode({ ...rule, trust: null }))) {
    return [];
  }
  const { id, version } = rule;
  names.set(id, `own-${id}`);
  return [{ ...rule, id: `own-${id}`, derivedFrom: { id, version } }];
}

/** The same whatever the order of members. */
function sorted(json: string): string {
  return JSON.stringify(parseJson(json), (_, value: unknown) =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

function part<Value>(value: unknown, read: (value: unknown) => Value | null): Value | null {
  return value === undefined ? null : read(value);
}

function entries(member: string, value: unknown, faults: SettingsFault[]): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  faults.push({ part: "list", member });
  return [];
}

function idOf(member: "policy" | "scheme", value: unknown, faults: SettingsFault[]): string | null {
  if (typeof value === "string" && value !== "") return value;
  faults.push({ part: "choice", member, id: String(value) });
  return null;
}
