import type { Area } from "../../../sheet";
import type { StyleSheet } from "../styles/style-sheet";
import type { StoredConditionalFormat } from "../workbook-file";
import {
  attributesXml,
  child,
  flag,
  numeric,
  parseElement,
  sourceOf,
  withAttributes,
  type XmlElement,
} from "../xml/element";
import { escapeText } from "../xml/escape";
import type { XmlPart } from "../xml/part";
import { formatAreas, parseAreas } from "./area-lists";
import { WORKSHEET_ORDER } from "./element-order";
import { formulaMover, withFormulas } from "./moved-formulas";
import { prioritiesFor } from "./priorities";

/** A rule as it stands in the file. */
interface FileRule {
  readonly block: number;
  /** Where it stands within its block. */
  readonly element: XmlElement;
  readonly priority: number;
  readonly rule: StoredConditionalFormat;
  readonly key: string;
}

/**
 * The conditional formats of a sheet, first priority first. Those of the file that are still wanted leave
 * as they were written; those that were added stand behind them.
 */
export class SheetConditionalFormats {
  /** The elements as the file had them, each with its rules. */
  private readonly blocks: readonly string[];
  private readonly fileRules: readonly FileRule[];
  private rules: readonly StoredConditionalFormat[];
  private changed = false;

  constructor(
    private readonly part: XmlPart,
    private readonly styles: StyleSheet,
  ) {
    this.blocks = part.all(elementName);
    this.fileRules = this.blocks
      .flatMap((xml, block) => rulesOf(xml, block, styles))
      .sort((one, other) => one.priority - other.priority);
    this.rules = this.fileRules.map(({ rule }) => rule);
  }

  get all(): readonly StoredConditionalFormat[] {
    return this.rules;
  }

  set(rules: readonly StoredConditionalFormat[]): void {
    this.rules = rules;
    this.changed = true;
  }

  /** Puts the elements in order if a rule was changed. */
  writeToPart(): void {
    if (!this.changed) return;
    this.changed = false;
    const origins = originsOf(this.rules, this.fileRules);
    const priorities = prioritiesFor(
      origins.map((origin) => origin?.priority ?? null),
      highestElsewhere(this.part),
    );
    const kept = new Map<FileRule, number>();
    const added: string[] = [];
    for (const [index, rule] of this.rules.entries()) {
      const priority = priorities[index] ?? index + 1;
      const origin = origins[index];
      if (origin) kept.set(origin, priority);
      else added.push(blockXml(this.part.prefix, this.styles, rule, priority));
    }
    const blocks = this.blocks.map((xml, block) =>
      withRules(
        xml,
        this.fileRules.filter((rule) => rule.block === block),
        kept,
      ),
    );
    this.part.rewrite(elementName, blocks, added, WORKSHEET_ORDER);
  }
}

/** The rule on other areas; what its formulas refer to stays the same for each cell. */
export function onAreas(
  rule: StoredConditionalFormat,
  areas: readonly Area[],
): StoredConditionalFormat {
  const move = formulaMover(rule.areas, areas);
  return {
    ...rule,
    areas,
    formula: move(rule.formula),
    written: rule.written === null ? null : withFormulas(rule.written, ["formula"], move),
  };
}

const elementName = "conditionalFormatting";

/** For each wanted rule the one of the file that says the same, each taken once. */
function originsOf(
  rules: readonly StoredConditionalFormat[],
  fileRules: readonly FileRule[],
): readonly (FileRule | null)[] {
  const free = new Map<string, FileRule[]>();
  for (const rule of fileRules) free.set(rule.key, [...(free.get(rule.key) ?? []), rule]);
  return rules.map((rule) => free.get(JSON.stringify(rule))?.shift() ?? null);
}

function rulesOf(xml: string, block: number, styles: StyleSheet): readonly FileRule[] {
  const { attributes, children } = parseElement(xml);
  const areas = parseAreas(attributes["sqref"]);
  if (areas === null) return [];
  const isPivot = flag(attributes["pivot"], false);
  return children.flatMap((element): readonly FileRule[] => {
    const rule = ruleOf(xml, element, areas, isPivot, styles);
    const priority = numeric(element.attributes["priority"]) ?? Infinity;
    return rule ? [{ block, element, priority, rule, key: JSON.stringify(rule) }] : [];
  });
}

function ruleOf(
  xml: string,
  element: XmlElement,
  areas: readonly Area[],
  isPivot: boolean,
  styles: StyleSheet,
): StoredConditionalFormat | null {
  const kind = kinds[element.attributes["type"] ?? ""];
  if (element.name !== "cfRule" || kind === undefined) return null;
  const formula = kind === "Custom" ? (child(element, "formula")?.text ?? "") : "";
  if (kind === "Custom" && formula === "") return null;
  const index = numeric(element.attributes["dxfId"]);
  const look = (index === null ? null : styles.differentialLook(index)) ?? blankLook;
  const isTied = isPivot || child(element, "extLst") !== null;
  return {
    kind,
    areas,
    formula,
    look,
    stopIfTrue: flag(element.attributes["stopIfTrue"], false),
    written: kind === "Custom" ? null : withAttributes(sourceOf(xml, element), { priority: null }),
    ...(isTied ? { isTied } : {}),
  };
}

/** What Excel's object model calls the kinds of the file. */
const kinds: Readonly<Partial<Record<string, StoredConditionalFormat["kind"]>>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  aboveAverage: "PresetCriteria",
  uniqueValues: "PresetCriteria",
  duplicateValues: "PresetCriteria",
  containsBlanks: "PresetCriteria",
  notContainsBlanks: "PresetCriteria",
  containsErrors: "PresetCriteria",
  notContainsErrors: "PresetCriteria",
  timePeriod: "PresetCriteria",
};

const blankLook: StoredConditionalFormat["look"] = {
  fill: null,
  fontColor: null,
  bold: false,
  borders: {},
};

/** Rules in the extension list count in the same order. */
function highestElsewhere(part: XmlPart): number {
  const rules = (part.first("extLst") ?? "").matchAll(
    /<(?:[\w.-]+:)?cfRule\s[^>]*?\bpriority=["'](\d+)["']/g,
  );
  return Math.max(0, ...[...rules].map(([, priority]) => Number(priority)));
}

/** A block of the file with those of its rules that are kept; `""` if none is. */
function withRules(
  xml: string,
  rules: readonly FileRule[],
  kept: ReadonlyMap<FileRule, number>,
): string {
  if (rules.length === 0) return xml;
  const stays = (rule: FileRule) =>
    kept.get(rule) === rule.priority || (kept.has(rule) && rule.priority === Infinity);
  if (rules.every(stays)) return xml;
  const isAllGone =
    rules.every((rule) => !kept.has(rule)) &&
    parseElement(xml).children.every((each) => rules.some(({ element }) => isSame(element, each)));
  if (isAllGone) return "";
  let revised = xml;
  for (const rule of rules.toSorted((one, other) => other.element.start - one.element.start)) {
    if (stays(rule)) continue;
    const priority = kept.get(rule);
    const { start, end } = rule.element;
    const written =
      priority === undefined ? "" : withAttributes(xml.slice(start, end), { priority });
    revised = revised.slice(0, start) + written + revised.slice(end);
  }
  return revised;
}

function isSame(one: XmlElement, other: XmlElement): boolean {
  return one.start === other.start;
}

function blockXml(
  prefix: string,
  styles: StyleSheet,
  rule: StoredConditionalFormat,
  priority: number,
): string {
  const written =
    rule.written === null
      ? ruleXml(prefix, styles, rule, priority)
      : withAttributes(rule.written, { priority });
  return (
    `<${prefix}${elementName}${attributesXml({ sqref: formatAreas(rule.areas) })}>` +
    `${written}</${prefix}${elementName}>`
  );
}

function ruleXml(
  prefix: string,
  styles: StyleSheet,
  { formula, look, stopIfTrue }: StoredConditionalFormat,
  priority: number,
): string {
  const dxfId = styles.internDifferential(look);
  const attributes = attributesXml({
    type: "expression",
    dxfId,
    priority,
    stopIfTrue: stopIfTrue ? 1 : null,
  });
  return `<${prefix}cfRule${attributes}><${prefix}formula>${escapeText(formula)}</${prefix}formula></${prefix}cfRule>`;
}
