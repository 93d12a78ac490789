import { tokens } from "@fluentui/react-components";

/** The pane's few distances, in one place. */
export const measures = {
  side: "16px",
  betweenBlocks: "12px",
  insideBlock: "12px",
  blockRadius: "8px",
  controlRadius: tokens.borderRadiusMedium,
  footButton: "44px",
  startButton: "52px",
  listRow: 60,
  sheetRow: "52px",
  rowButton: "36px",
  filter: "34px",
} as const;

const semibold = tokens.fontWeightSemibold;

/** The pane's type: 24 pupil's name · 20 title · 16 · 15 names · 14 body · 13 reasons · 12 secondary. */
export const type = {
  pupilName: { fontSize: "24px", lineHeight: "32px", fontWeight: semibold },
  title: { fontSize: "20px", lineHeight: "28px", fontWeight: semibold },
  heading: { fontSize: "14px", lineHeight: "20px", fontWeight: semibold },
  large: { fontSize: "16px", lineHeight: "22px", fontWeight: semibold },
  name: { fontSize: "15px", lineHeight: "22px", fontWeight: semibold },
  sentence: { fontSize: "15px", lineHeight: "25px" },
  body: { fontSize: "14px", lineHeight: "22px" },
  reason: { fontSize: "13px", lineHeight: "20px" },
  small: { fontSize: "12px", lineHeight: "18px" },
  tiny: { fontSize: "11px", lineHeight: "16px" },
} as const;

export const quiet = { color: tokens.colorNeutralForeground3 } as const;
export const hairline = `1px solid ${tokens.colorNeutralStroke2}`;
export const oneLine = {
  overflowX: "hidden",
  overflowY: "hidden",
  textOverflow: "ellipsis",
  whiteSpace: "nowrap",
  minWidth: 0,
} as const;

/** A whole row of a block that is pressed as a button. */
export const pressedRow = {
  display: "flex",
  alignItems: "center",
  columnGap: "8px",
  boxSizing: "border-box",
  width: "100%",
  border: "none",
  borderRadius: measures.blockRadius,
  backgroundColor: "transparent",
  color: "inherit",
  fontFamily: "inherit",
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
} as const;

/** For what is heard but not seen. */
export const offScreen = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflowX: "hidden",
  overflowY: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;

export const forcedColors = "@media (forced-colors: active)";
/** Half the usual width: the pane at 200% zoom. */
export const narrowPane = "@media (max-width: 240px)";
/** The pane at 200% zoom, or in a very low window. */
export const lowWindow = "@media (max-height: 480px)";
