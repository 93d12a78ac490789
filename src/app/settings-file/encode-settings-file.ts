import type { ColumnChoice, HeaderChoice, ReadingChoices, SheetChoice } from "../../records";
import { encodeAttendancePolicy, encodePolicy, encodeScheme } from "../../rules";
import { columnName } from "../../sheet";
import { parseJson } from "../json-text";
import type { SchoolSettings } from "../school";
import type { AllSettings } from "./all-settings";

/** As files of settings name themselves. */
export const settingsSchema = "xueqing-settings/1";

/**
 * 设置文件: what a school set, for another workbook. Pupils stay here: what was said of one pupil is left
 * out, and `note` says so. What a person agreed to on sight (a statement, a sheet as it was recognised, the
 * dates of a sheet, the stage) is of this workbook alone. Null where there is nothing to save.
 */
export function encodeSettingsFile(
  settings: AllSettings,
  { savedOn, note }: { readonly savedOn: string; readonly note: string },
): string | null {
  const { school, policies, attention, preferences, choices } = settings;
  const { schemes, schemeId, attendancePolicy } = attention;
  const { policyId, output } = preferences;
  const parts = {
    school: schoolPart(school),
    policies: policies.length === 0 ? undefined : policies.map(encodePolicy).map(parseJson),
    policy: policyId ?? undefined,
    schemes: schemes.length === 0 ? undefined : schemes.map(encodeScheme).map(parseJson),
    scheme: schemeId ?? undefined,
    attendance:
      attendancePolicy === null ? undefined : parseJson(encodeAttendancePolicy(attendancePolicy)),
    mapping: mappingPart(choices),
    output: output.version === "internal" && output.sheets === null ? undefined : output,
  };
  if (Object.values(parts).every((part) => part === undefined)) return null;
  return `${JSON.stringify({ schema: settingsSchema, savedOn, note, ...parts }, null, 2)}\n`;
}

/** What was said of one pupil each, and so stays out of the file. */
export function sayingsOfPupils({ attention, choices }: AllSettings): number {
  return attention.handTags.length + choices.cells.length + choices.pupils.length;
}

/** As the 学校信息文件 of the command line. */
function schoolPart({ school, schoolYear, term, headTeachers }: SchoolSettings) {
  const said = {
    ...(school === "" ? {} : { school }),
    ...(schoolYear === "" ? {} : { schoolYear }),
    ...(term === null ? {} : { term }),
    ...(headTeachers.length === 0
      ? {}
      : {
          headTeachers: Object.fromEntries(
            headTeachers.map(({ classGroup, name }) => [classGroup, name]),
          ),
        }),
  };
  return Object.keys(said).length === 0 ? undefined : said;
}

/** As the 对照文件 of the command line. */
function mappingPart({ sheets, letters, fullMarks, symbols }: ReadingChoices) {
  const said = sheets.filter(
    ({ role, header, columns }) => role !== null || header !== null || columns.length > 0,
  );
  const lettersThat = (counts: "pass" | "fail") =>
    letters.filter((one) => one.counts === counts).map(({ letter }) => letter);
  const members = {
    ...(said.length === 0 ? {} : { sheets: said.map(sheetPart) }),
    ...(letters.length === 0
      ? {}
      : { letters: { pass: lettersThat("pass"), fail: lettersThat("fail") } }),
    ...(fullMarks.length === 0 ? {} : { fullMarks }),
    ...(symbols.length === 0
      ? {}
      : {
          legend: symbols.map(({ sheet, symbol, parts }) => ({
            symbol,
            means: parts,
            ...(sheet === null ? {} : { sheet: sheet.name }),
          })),
        }),
  };
  return Object.keys(members).length === 0 ? undefined : members;
}

function sheetPart({ sheet, role, header, columns }: SheetChoice) {
  return {
    name: sheet.name,
    ...(role === null ? {} : { role }),
    ...headerPart(header),
    ...(columns.length === 0 ? {} : { columns: columns.map(columnPart) }),
  };
}

function headerPart(header: HeaderChoice | null) {
  if (header === null) return {};
  return header.kind === "none"
    ? { headerRows: null, firstDataRow: header.firstDataRow + 1 }
    : { headerRows: [header.first + 1, header.last + 1], headerWords: header.words };
}

function columnPart({ key, means, subject, assessment, term, fullMark }: ColumnChoice) {
  return {
    column: columnName(key.column),
    ...(key.header === "" ? {} : { header: key.header }),
    means,
    ...(subject === null ? {} : { subject }),
    ...(assessment === null ? {} : { assessment }),
    ...(term === null ? {} : { term }),
    ...(fullMark === null ? {} : { fullMark }),
  };
}
