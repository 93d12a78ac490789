import type { CellAddress } from "../../sheet";
import type { Tag, TagReason } from "../../screening";
import { column, type ListColumn } from "../list-sheet";
import type { RunContext } from "../run-context";
import { cellList } from "../source-cells";
import { breakBetween, formats, widthFor, type Cell } from "../visual-language";
import { maskedName, maskedPhone } from "./mask";
import { personalFacts } from "./personal-facts";
import type { RosterEntry } from "./roster-entries";

type TagEntry = Extract<RosterEntry, { readonly kind: "tag" }>;
type RosterColumn = ListColumn<RosterEntry>;

const widestClass = 18;
const widestId = 24;
/** A remark is shown whole up to here. */
const longestFact = 24;

const toFill: Cell = { value: "", format: "fillIn" };

/** 序号 班级 类别 学号 姓名 性别 · 具体情况 来源 兼属 监护人 · 成长导师 包靠领导 备注 */
export function rosterColumns(
  context: RunContext,
  items: readonly RosterEntry[],
): readonly RosterColumn[] {
  const { input, classes, vocabulary } = context;
  const { resultSheets: words } = vocabulary;
  const { roster } = words.attention;
  const people = personalFacts(input.facts);
  const student = ({ tag }: TagEntry) => input.register[tag.student];
  const classOf = ({ tag }: TagEntry) => classes.labels[classes.of[tag.student] ?? 0] ?? "";
  const widest = (textOf: (entry: TagEntry) => string, least: number, most: number) =>
    Math.min(
      most,
      Math.max(least, ...items.map((item) => (item.kind === "tag" ? widthFor(textOf(item)) : 0))),
    );
  const numberOf = (entry: TagEntry) => student(entry)?.studentNumber ?? "";
  return [
    column({
      id: "ordinal",
      ordinal: true,
      title: words.people.number,
      width: 4.6,
      cell: (entry, index) =>
        entry.kind === "tag" ? { value: index + 1, format: "number" } : null,
    }),
    column({
      id: "classGroup",
      identifies: true,
      title: words.people.classGroup,
      width: widest(classOf, 9.6, widestClass),
      cell: drawn((entry) => ({ value: classOf(entry), format: "center" }), toFill),
    }),
    column({
      id: "category",
      identifies: true,
      title: roster.category,
      width: 19,
      least: 14,
      cell: drawn(
        (entry) => ({ value: entry.label, format: isByHand(entry.tag) ? "handName" : "strong" }),
        toFill,
      ),
    }),
    column({
      id: "studentNumber",
      identifies: true,
      title: words.people.studentNumber,
      width: widest(numberOf, 9.6, widestId),
      cell: drawn((entry) => ({ value: numberOf(entry) || "—", format: "id" }), toFill),
    }),
    column({
      id: "name",
      identifies: true,
      title: words.people.name,
      width: 10.6,
      cell: drawn((entry) => ({ value: student(entry)?.name || "—", format: "name" }), toFill),
    }),
    ...(people.has("gender")
      ? [
          column<RosterEntry>({
            id: "gender",
            title: roster.gender,
            width: 5,
            cell: drawn(({ tag }) => ({
              value: people.of(tag.student, "gender"),
              format: "center",
            })),
          }),
        ]
      : []),
    column({
      id: "details",
      title: roster.details,
      width: 25,
      least: 18,
      cell: drawn(
        ({ tag }) => ({
          value: details(context, tag),
          format: isByHand(tag) ? "handText" : "text",
        }),
        toFill,
      ),
    }),
    sourceColumn(context),
    column({
      id: "others",
      title: roster.others,
      width: 19.5,
      least: 13,
      cell: (entry, _, width) =>
        entry.kind === "tag"
          ? {
              value: breakBetween(entry.others, words.listComma, {
                width,
                indent: formats.small.indent,
                size: formats.small.font.size,
              }),
              format: "small",
            }
          : null,
    }),
    ...(people.has("guardian") || people.has("phone")
      ? [
          column<RosterEntry>({
            id: "guardian",
            title: roster.guardian,
            width: 19,
            least: 14.5,
            cell: drawn(({ tag }) => ({
              value: [
                maskedName(people.of(tag.student, "guardian")),
                maskedPhone(people.of(tag.student, "phone")),
              ]
                .filter((part) => part !== "")
                .join(words.gap),
              format: "center",
            })),
          }),
        ]
      : []),
    column({
      id: "mentor",
      title: words.fillIn(roster.mentor),
      width: 12,
      least: 10,
      fillIn: true,
    }),
    column({
      id: "leader",
      title: words.fillIn(roster.leader),
      width: 12,
      least: 10,
      fillIn: true,
    }),
    column({
      id: "remark",
      title: words.fillIn(roster.remark),
      width: 14,
      least: 10,
      fillIn: true,
    }),
  ];
}

function drawn(of: (entry: TagEntry) => Cell, blank: Cell | null = null) {
  return (entry: RosterEntry): Cell | null => (entry.kind === "tag" ? of(entry) : blank);
}

function isByHand({ source }: Tag): boolean {
  return source === "hand";
}

/** 来源单元格: for what is computed the cells would be marks, so they are not named. */
function sourceColumn({ vocabulary }: RunContext): RosterColumn {
  const { roster } = vocabulary.resultSheets.attention;
  return column({
    id: "source",
    title: roster.cells,
    width: 14,
    least: 11.5,
    cell: (entry, _, width) => {
      if (entry.kind === "blank") return null;
      const { tag } = entry;
      if (tag.source === "hand") return { value: handSource(tag, roster), format: "hand" };
      if (firstFactCell(tag) === null) {
        const also = isWrittenInRoster(tag) ? `\n${roster.byRoster}` : "";
        return { value: roster.computedSource + also, format: "center" };
      }
      return {
        value: [
          cellList(tag.cells, width).text,
          ...(isWrittenInRoster(tag) ? [roster.byRoster] : []),
        ].join("\n"),
        format: "cells",
      };
    },
    leadsTo: (entry) => (entry.kind === "tag" ? firstFactCell(entry.tag) : null),
  });
}

function firstFactCell({ source, cells }: Tag): CellAddress | null {
  return source === "sheet" ? cellList(cells, 14).first : null;
}

function handSource(
  tag: Tag,
  { byRoster, byPane }: { readonly byRoster: string; readonly byPane: string },
): string {
  return isWrittenInRoster(tag) ? byRoster : byPane;
}

/** A person wrote it into the roster, whatever else says so. */
function isWrittenInRoster({ reasons }: Tag): boolean {
  return reasons.some((reason) => reason.kind === "hand" && reason.by === "roster");
}

/** 具体情况: every reason once, a line each; computed ones in words without marks and ranks. */
function details({ vocabulary }: RunContext, { reasons }: Tag): string {
  const { roster } = vocabulary.resultSheets.attention;
  const lines = reasons.map((reason: TagReason): string => {
    switch (reason.kind) {
      case "failing":
      case "rank-from-bottom":
      case "rank-from-top":
      case "no-failing":
        return roster.computed;
      case "phrase":
        return roster.fact(
          reason.header,
          reason.found.length > longestFact ? roster.excerpt(reason.phrase) : reason.found,
        );
      case "yes":
        return roster.fact(reason.header, reason.found);
      case "hand":
        return reason.note;
    }
  });
  return [...new Set(lines.filter((line) => line !== ""))].join("\n");
}
