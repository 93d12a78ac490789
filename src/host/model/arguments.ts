import { HostError, isRecord } from "../protocol";

/** Arguments come from the page and may be anything: wrong ones are Excel's InvalidArgument. */
export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

export function wholeNumberArgument(value: unknown): number {
  const number = numberArgument(value);
  if (!Number.isInteger(number)) throw new HostError("InvalidArgument");
  return number;
}

export function flagArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

export function optionalFlag(value: unknown): boolean {
  return value === undefined || value === null ? false : flagArgument(value);
}

export function choiceArgument<T extends string>(value: unknown, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

export function recordArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new HostError("InvalidArgument");
  return value;
}

/** `#RRGGBB` in capitals; Excel takes names of colours too, this host only the common ones. */
export function colorArgument(value: unknown): string {
  const text = textArgument(value).trim();
  const named = colorNames[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw new HostError("InvalidArgument");
  return `#${text.replace("#", "").toUpperCase()}`;
}

const colorNames: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  gray: "#808080",
  grey: "#808080",
  orange: "#FFA500",
};
