import { commandNames, obstacles, type CommandReport, type Language } from "../text";

/** What the dialog's page is told: in the fragment of its address, which is sent nowhere. */
export interface DialogContents {
  readonly report: CommandReport;
  readonly language: Language;
  /** A dialog is not told of Office's theme. */
  readonly isDark: boolean;
}

export function encodeContents({ report, language, isDark }: DialogContents): string {
  const entries = Object.entries({ ...report, language, theme: isDark ? "dark" : "light" });
  return new URLSearchParams(
    entries.map(([name, value]: [string, string | number]) => [name, String(value)]),
  ).toString();
}

/** The report is null where the address holds none. */
export function decodeContents(
  fragment: string,
): Omit<DialogContents, "report"> & { readonly report: CommandReport | null } {
  const given = new URLSearchParams(fragment.replace(/^#/u, ""));
  return {
    report: reportIn(given),
    language: given.get("language") === "en" ? "en" : "zh-CN",
    isDark: given.get("theme") === "dark",
  };
}

function reportIn(given: URLSearchParams): CommandReport | null {
  const command = commandNames.find((name) => name === given.get("command"));
  if (!command) return null;
  switch (given.get("kind")) {
    case "written": {
      const stage = stages.find((name) => name === given.get("stage"));
      if (!stage) return null;
      return {
        kind: "written",
        command,
        stage,
        candidates: numberIn(given, "candidates"),
        awaitingMakeUp: numberIn(given, "awaitingMakeUp"),
        undetermined: numberIn(given, "undetermined"),
        atRisk: numberIn(given, "atRisk"),
        sheets: numberIn(given, "sheets"),
        seconds: numberIn(given, "seconds"),
        kept: numberIn(given, "kept"),
        setAside: numberIn(given, "setAside"),
        questions: numberIn(given, "questions"),
      };
    }
    case "marked": {
      const sheets = numberIn(given, "sheets");
      return { kind: "marked", command, sheets, left: numberIn(given, "left") };
    }
    case "cleared":
      return { kind: "cleared", command, left: numberIn(given, "left") };
    case "not-done": {
      const because = obstacles.find((name) => name === given.get("because"));
      return because
        ? { kind: "not-done", command, because, count: numberIn(given, "count") }
        : null;
    }
    case null:
    default:
      return null;
  }
}

const stages = ["midterm", "annual", "after-make-up"] as const;

function numberIn(given: URLSearchParams, name: string): number {
  const value = Number(given.get(name));
  return Number.isFinite(value) ? value : 0;
}
