import type { GriffelStyle } from "@fluentui/react-components";
import { meaning } from "./meaning";
import { forcedColors } from "./measures";

/** 标签: the shape of all pills, and the forms that verdicts and alert levels share. */
export const pillForms = {
  pill: {
    display: "inline-flex",
    flexShrink: 0,
    alignItems: "center",
    columnGap: "4px",
    boxSizing: "border-box",
    height: "22px",
    padding: "0 8px",
    borderRadius: "13px",
    border: "1px solid transparent",
    fontSize: "12px",
    lineHeight: 1,
    fontWeight: 600,
    whiteSpace: "nowrap",
  },
  filled: {
    backgroundColor: meaning.alarm.fill,
    color: meaning.alarm.onFill,
    [forcedColors]: { border: "2px solid CanvasText", color: "CanvasText" },
  },
  outlined: {
    backgroundColor: meaning.waiting.ground,
    border: `1px solid ${meaning.waiting.edge}`,
    color: meaning.waiting.text,
  },
} as const satisfies Readonly<Record<string, GriffelStyle>>;
