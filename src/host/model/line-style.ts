import type { StoredBorder } from "../storage/workbook-file";

export const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const lineWeights = ["Hairline", "Thin", "Medium", "Thick"] as const;
export type LineStyle = (typeof lineStyles)[number];
export type LineWeight = (typeof lineWeights)[number];

const storedLines: Readonly<
  Record<StoredBorder["style"], { readonly style: LineStyle; readonly weight: LineWeight }>
> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

/** How the page calls a line of the file. */
export function lineOf(style: StoredBorder["style"]) {
  return storedLines[style];
}

/** The file's word for a line; where Excel has no such pair it takes the nearest of the same style. */
export function storedStyle(style: LineStyle, weight: LineWeight): StoredBorder["style"] {
  switch (style) {
    case "None":
    case "Continuous":
      return weight === "Hairline"
        ? "hair"
        : weight === "Thin"
          ? "thin"
          : weight === "Medium"
            ? "medium"
            : "thick";
    case "Dash":
      return isHeavy(weight) ? "mediumDashed" : "dashed";
    case "Dot":
      return "dotted";
    case "Double":
      return "double";
    case "DashDot":
      return isHeavy(weight) ? "mediumDashDot" : "dashDot";
    case "DashDotDot":
      return isHeavy(weight) ? "mediumDashDotDot" : "dashDotDot";
    case "SlantDashDot":
      return "slantDashDot";
  }
}

export function weightOf(line: StoredBorder | null): LineWeight {
  return line === null ? "Thin" : lineOf(line.style).weight;
}

function isHeavy(weight: LineWeight): boolean {
  return weight === "Medium" || weight === "Thick";
}
