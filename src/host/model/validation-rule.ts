import { HostError, isRecord, notImplemented } from "../protocol";
import type { StoredValidationRule, ValidationOperator } from "../storage/workbook-file";
import { choiceArgument, flagArgument, recordArgument, textArgument } from "./arguments";

/** What the page calls a rule's type. */
export function typeOf(rule: StoredValidationRule): string {
  if (rule.kind === "list") return "List";
  if (rule.kind === "decimal") return "Decimal";
  return otherTypes[rule.type] ?? "None";
}

const otherTypes: Readonly<Partial<Record<string, string>>> = {
  whole: "WholeNumber",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** A rule as it is read back: formulas always come with `=`. */
export function ruleFace(rule: StoredValidationRule): object {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case "decimal":
      return {
        decimal: {
          formula1: `=${rule.formula1}`,
          ...(rule.formula2 === null ? {} : { formula2: `=${rule.formula2}` }),
          operator: operatorNames[rule.operator],
        },
      };
    case "other":
      throw notImplemented(`DataValidation.rule (${typeOf(rule)})`);
  }
}

/** A rule as the page sets it. */
export function ruleArgument(given: Readonly<Record<string, unknown>>): StoredValidationRule {
  const kinds = Object.keys(given).filter((kind) => given[kind] !== undefined);
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined) throw new HostError("InvalidArgument");
  switch (kind) {
    case "list":
      return listRule(recordArgument(given["list"]));
    case "decimal":
      return decimalRule(recordArgument(given["decimal"]));
    default:
      throw notImplemented(`DataValidation.rule (${kind})`);
  }
}

/** Characters that a list of words may have. */
const longestList = 255;

function listRule(list: Readonly<Record<string, unknown>>): StoredValidationRule {
  if (isRecord(list["source"])) throw notImplemented("DataValidation.rule (list of a Range)");
  const source = textArgument(list["source"]);
  if (source === "" || (source.length > longestList && !source.startsWith("="))) {
    throw new HostError("InvalidArgument");
  }
  return { kind: "list", source, inCellDropDown: flagArgument(list["inCellDropDown"]) };
}

function decimalRule(decimal: Readonly<Record<string, unknown>>): StoredValidationRule {
  const name = choiceArgument(decimal["operator"], Object.values(operatorNames));
  const operator = operators.find((each) => operatorNames[each] === name);
  if (operator === undefined) throw new HostError("InvalidArgument");
  const takesTwo = operator === "between" || operator === "notBetween";
  return {
    kind: "decimal",
    operator,
    formula1: formulaArgument(decimal["formula1"]),
    formula2: takesTwo ? formulaArgument(decimal["formula2"]) : null,
  };
}

/** A number, or text that is one or a formula. */
function formulaArgument(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (isRecord(value)) throw notImplemented("DataValidation.rule (a Range for a formula)");
  const text = textArgument(value).trim();
  if (text === "" || text === "=") throw new HostError("InvalidArgument");
  return text.replace(/^=/, "");
}

const operatorNames = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const satisfies Record<ValidationOperator, string>;

const operators: readonly ValidationOperator[] = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
];
