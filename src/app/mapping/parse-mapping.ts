import { assessments, columnMeanings, sheetRoles } from "../../reading";
import { attendanceKinds } from "../../school";
import { parseArea } from "../../sheet";
import type { MappingFault } from "../../text";
import { isRecord, parseJson } from "../json-text";
import type { MappedCell, MappedColumn, MappedSheet, Mapping } from "./mapping";
import {
  entriesOf,
  membersOf,
  needed,
  numberOf,
  oneOf,
  orNull,
  rowOf,
  rowsOf,
  textOf,
  yesOrNoOf,
  type Member,
} from "./members";

const schema = "xueqing-mapping/1";

/**
 * Reads a 对照文件. A report will do as well, whole or its list of sheets alone: of it only the sheets
 * count. Answers the first fault where the file cannot be used.
 */
export function parseMapping(text: string): Mapping | { readonly fault: MappingFault } {
  const value = parseJson(text);
  return value === undefined
    ? { fault: { place: "", expected: { kind: "json" } } }
    : readMappingFile(value);
}

/** The same of a value that stands in a larger file. */
export function readMappingFile(value: unknown): Mapping | { readonly fault: MappingFault } {
  const faults: MappingFault[] = [];
  const mapping = readMapping({ value: Array.isArray(value) ? { sheets: value } : value, faults });
  const [fault] = faults;
  return fault ? { fault } : mapping;
}

const ownMembers = ["schema", "sheets", "readings", "letters", "pupils", "fullMarks", "legend"];
const reportMembers = [
  "stage",
  "date",
  "policy",
  "students",
  "summary",
  "issues",
  "written",
  "cost",
];

function readMapping({ value, faults }: Omit<Member, "place">): Mapping {
  const root = { value, place: "", faults };
  const isReport = isFromReport(value);
  const member = membersOf(root, isReport ? anyMember(value) : ownMembers);
  const said = member("schema");
  if (!isReport && said.value !== undefined && said.value !== schema) {
    faults.push({ place: "schema", expected: { kind: "schema", schema } });
  }
  const letters = member("letters");
  const lettersOf = letters.value === undefined ? null : membersOf(letters, ["pass", "fail"]);
  const lettersThat = (name: string) =>
    lettersOf === null ? [] : (wordsOf(lettersOf(name)) ?? []);
  return {
    sheets: entriesOf(member("sheets")).map(readSheet),
    readings: entriesOf(member("readings")).map(readReading),
    letters: { pass: lettersThat("pass"), fail: lettersThat("fail") },
    pupils: entriesOf(member("pupils")).map(readPupil),
    fullMarks: entriesOf(member("fullMarks")).map(readFullMark),
    legend: entriesOf(member("legend")).map(readSign),
  };
}

function isFromReport(value: unknown): boolean {
  const schema = isRecord(value) ? value["schema"] : undefined;
  return typeof schema === "string" && schema.startsWith("xueqing-report/");
}

/** A report has members of its own, and later versions have more. */
function anyMember(value: unknown): readonly string[] {
  const found = isRecord(value) ? Object.keys(value) : [];
  return [...ownMembers, ...reportMembers, ...found];
}

const tableMembers = [
  "area",
  "turned",
  "shape",
  "headerRows",
  "firstDataRow",
  "lastDataRow",
  "confidence",
  "columns",
];
const sheetMembers = [
  "name",
  "role",
  "headerRows",
  "headerWords",
  "firstDataRow",
  "lastDataRow",
  "confidence",
  "needsConfirmation",
  "confirmed",
  "decidedBy",
  "evidence",
  "columns",
  "tables",
];
const columnMembers = [
  "column",
  "header",
  "means",
  "subject",
  "assessment",
  "term",
  "fullMark",
  "confidence",
];

function readSheet(entry: Member): MappedSheet {
  const member = membersOf(entry, sheetMembers);
  const ofTables = entriesOf(member("tables")).flatMap((table) =>
    entriesOf(membersOf(table, tableMembers)("columns")),
  );
  return {
    name: needed(member("name"), textOf(member("name")), ""),
    role: oneOf(member("role"), sheetRoles),
    headerRows: orNull(member("headerRows"), rowsOf),
    headerWords: wordsOf(member("headerWords")),
    firstDataRow: orNull(member("firstDataRow"), rowOf),
    confirmed: yesOrNoOf(member("confirmed")),
    needsConfirmation: yesOrNoOf(member("needsConfirmation")),
    decidedBy: textOf(member("decidedBy")),
    columns: [...entriesOf(member("columns")), ...ofTables].map(readColumn),
  };
}

function readColumn(entry: Member): MappedColumn {
  const member = membersOf(entry, columnMembers);
  const column = member("column");
  const isNamed = column.value !== undefined || member("header").value !== undefined;
  if (!isNamed) needed(column, undefined, "");
  return {
    column: typeof column.value === "number" ? String(column.value) : textOf(column),
    header: textOf(member("header")),
    means: oneOf(member("means"), columnMeanings),
    subject: orNull(member("subject"), textOf),
    assessment: orNull(member("assessment"), (found) => oneOf(found, assessments)),
    term: orNull(member("term"), (found) => oneOf(found, [1, 2])),
    fullMark: orNull(member("fullMark"), numberOf),
    confidence: numberOf(member("confidence")),
  };
}

function readReading(entry: Member): Mapping["readings"][number] {
  const member = membersOf(entry, ["cell", "readAs", "makeUp"]);
  return {
    cell: cellOf(member("cell")),
    readAs: needed(member("readAs"), numberOf(member("readAs")), 0),
    makeUp: orNull(member("makeUp"), numberOf) ?? null,
  };
}

function readPupil(entry: Member): Mapping["pupils"][number] {
  const member = membersOf(entry, ["cell", "name", "studentNumber", "classGroup"]);
  const text = (name: string) => orNull(member(name), textOf) ?? "";
  return {
    cell: cellOf(member("cell")),
    name: text("name"),
    studentNumber: text("studentNumber"),
    classGroup: text("classGroup"),
  };
}

function readFullMark(entry: Member): Mapping["fullMarks"][number] {
  const member = membersOf(entry, ["subject", "fullMark"]);
  return {
    subject: needed(member("subject"), textOf(member("subject")), ""),
    fullMark: needed(member("fullMark"), numberOf(member("fullMark")), 0),
  };
}

function readSign(entry: Member): Mapping["legend"][number] {
  const member = membersOf(entry, ["symbol", "means", "sheet"]);
  const said = entriesOf(member("means"));
  const means = said.flatMap((each) => oneOf(each, attendanceKinds) ?? []);
  if (Array.isArray(member("means").value) && said.length === 0) {
    const { place, faults } = member("means");
    faults.push({ place, expected: { kind: "one-of", allowed: attendanceKinds } });
  }
  return {
    symbol: needed(member("symbol"), textOf(member("symbol")), ""),
    means: needed(member("means"), means, []),
    sheet: orNull(member("sheet"), textOf) ?? null,
  };
}

function wordsOf(member: Member): readonly string[] | undefined {
  return member.value === undefined
    ? undefined
    : entriesOf(member).flatMap((word) => textOf(word) ?? []);
}

/** 期末!D7, '期末 (2)'!D7 */
function cellOf(member: Member): MappedCell {
  const text = needed(member, textOf(member), "");
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/u.exec(text.trim());
  const area = match?.[3] === undefined ? null : parseArea(match[3]);
  if (member.value !== undefined && (!match || !area || area.rows * area.columns > 1)) {
    member.faults.push({ place: member.place, expected: { kind: "cell" } });
  }
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? "";
  return { sheet, row: area?.row ?? 0, column: area?.column ?? 0 };
}
