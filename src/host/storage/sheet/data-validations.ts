import type { Area } from "../../../sheet";
import type { StoredValidation, StoredValidationRule, ValidationOperator } from "../workbook-file";
import {
  attributesXml,
  child,
  flag,
  parseElement,
  sourceOf,
  withAttributes,
  withInner,
  type XmlElement,
} from "../xml/element";
import { escapeText } from "../xml/escape";
import type { XmlPart } from "../xml/part";
import { formatAreas, parseAreas } from "./area-lists";
import { WORKSHEET_ORDER } from "./element-order";
import { formulaMover, withFormulas } from "./moved-formulas";

/** The data validations of a sheet. Those that nobody changed leave as they were written. */
export class SheetValidations {
  private validations: readonly StoredValidation[];
  /** What each one of the file is written as. */
  private readonly asWritten = new Map<StoredValidation, string>();
  /** Elements on areas that we cannot read. */
  private readonly unread: readonly string[];
  private changed = false;

  constructor(private readonly part: XmlPart) {
    const unread: string[] = [];
    for (const xml of part.all(elementName)) {
      for (const element of parseElement(xml).children) {
        const written = sourceOf(xml, element);
        const areas = parseAreas(element.attributes["sqref"]);
        if (areas === null) unread.push(written);
        else this.asWritten.set(validationOf(element, areas, written), written);
      }
    }
    this.unread = unread;
    this.validations = [...this.asWritten.keys()];
  }

  get all(): readonly StoredValidation[] {
    return this.validations;
  }

  /** Areas of validations in the extension list, which refer to other sheets. */
  get tied(): readonly Area[] {
    const list = /<(?:[\w.-]+:)?dataValidations[\s>].*?<\/(?:[\w.-]+:)?dataValidations>/s.exec(
      this.part.first("extLst") ?? "",
    );
    const areas = (list?.[0] ?? "").matchAll(/<(?:[\w.-]+:)?sqref>([^<]*)</g);
    return [...areas].flatMap(([, text]) => parseAreas(text) ?? []);
  }

  set(validations: readonly StoredValidation[]): void {
    this.validations = validations;
    this.changed = true;
  }

  /** Puts the element in order if a validation was changed. */
  writeToPart(): void {
    if (!this.changed) return;
    this.changed = false;
    const { part } = this;
    const items = this.validations.map(
      (validation) => this.asWritten.get(validation) ?? validationXml(part.prefix, validation),
    );
    const all = [...this.unread, ...items];
    const before = part.first(elementName) ?? `<${part.prefix}${elementName}/>`;
    const grown = withAttributes(withInner(before, all.join("")), { count: all.length });
    part.replace(elementName, all.length === 0 ? [] : [grown], WORKSHEET_ORDER);
  }
}

/** The validation on other areas; what its formulas refer to stays the same for each cell. */
export function validationOnAreas(
  validation: StoredValidation,
  areas: readonly Area[],
): StoredValidation {
  const { rule, written } = validation;
  const move = formulaMover(validation.areas, areas);
  return {
    ...validation,
    areas,
    rule: movedRule(rule, move),
    written:
      written === null
        ? null
        : withAttributes(withFormulas(written, ["formula1", "formula2"], move), {
            sqref: formatAreas(areas),
          }),
  };
}

const elementName = "dataValidations";

function movedRule(
  rule: StoredValidationRule,
  move: (formula: string) => string,
): StoredValidationRule {
  switch (rule.kind) {
    case "list":
      return rule.source.startsWith("=")
        ? { ...rule, source: `=${move(rule.source.slice(1))}` }
        : rule;
    case "decimal":
      return {
        ...rule,
        formula1: move(rule.formula1),
        formula2: rule.formula2 === null ? null : move(rule.formula2),
      };
    case "other":
      return rule;
  }
}

function validationOf(
  element: XmlElement,
  areas: readonly Area[],
  written: string,
): StoredValidation {
  const { attributes } = element;
  const { errorStyle, errorTitle = "", error = "", promptTitle = "", prompt = "" } = attributes;
  return {
    areas,
    rule: ruleOf(element),
    ignoreBlanks: flag(attributes["allowBlank"], false),
    alert: {
      shown: flag(attributes["showErrorMessage"], false),
      style: errorStyle === "warning" || errorStyle === "information" ? errorStyle : "stop",
      title: errorTitle,
      message: error,
    },
    prompt: {
      shown: flag(attributes["showInputMessage"], false),
      title: promptTitle,
      message: prompt,
    },
    written,
  };
}

function ruleOf(element: XmlElement): StoredValidationRule {
  const { type = "none", operator = "between", showDropDown } = element.attributes;
  const formula1 = child(element, "formula1")?.text ?? "";
  switch (type) {
    case "list":
      return {
        kind: "list",
        source: /^".*"$/s.test(formula1)
          ? formula1.slice(1, -1).replaceAll('""', '"')
          : `=${formula1}`,
        // The attribute says the contrary of its name.
        inCellDropDown: !flag(showDropDown, false),
      };
    case "decimal":
      return {
        kind: "decimal",
        operator: operators.find((each) => each === operator) ?? "between",
        formula1,
        formula2: child(element, "formula2")?.text ?? null,
      };
    default:
      return { kind: "other", type };
  }
}

const operators = [
  ...(["between", "notBetween", "equal", "notEqual"] as const),
  ...(["greaterThan", "lessThan", "greaterThanOrEqual", "lessThanOrEqual"] as const),
] satisfies ValidationOperator[];

function validationXml(prefix: string, validation: StoredValidation): string {
  const { areas, rule, ignoreBlanks, alert, prompt, written } = validation;
  if (written !== null) return written;
  const text = (value: string) => (value === "" ? null : value);
  const set = (value: boolean) => (value ? 1 : null);
  const attributes = attributesXml({
    type: rule.kind === "other" ? rule.type : rule.kind,
    errorStyle: alert.style === "stop" ? null : alert.style,
    operator: rule.kind === "decimal" && rule.operator !== "between" ? rule.operator : null,
    allowBlank: set(ignoreBlanks),
    showDropDown: set(rule.kind === "list" && !rule.inCellDropDown),
    showInputMessage: set(prompt.shown),
    showErrorMessage: set(alert.shown),
    errorTitle: text(alert.title),
    error: text(alert.message),
    promptTitle: text(prompt.title),
    prompt: text(prompt.message),
    sqref: formatAreas(areas),
  });
  const formulas = formulasOf(rule).map(
    (formula, index) =>
      `<${prefix}formula${index + 1}>${escapeText(formula)}</${prefix}formula${index + 1}>`,
  );
  return `<${prefix}dataValidation${attributes}>${formulas.join("")}</${prefix}dataValidation>`;
}

function formulasOf(rule: StoredValidationRule): readonly string[] {
  switch (rule.kind) {
    case "list":
      return [
        rule.source.startsWith("=")
          ? rule.source.slice(1)
          : `"${rule.source.replaceAll('"', '""')}"`,
      ];
    case "decimal":
      return rule.formula2 === null ? [rule.formula1] : [rule.formula1, rule.formula2];
    case "other":
      return [];
  }
}
