import { makeStyles, tokens } from "@fluentui/react-components";
import { hairline, measures, oneLine, type } from "../theme/measures";

/** A piece of a sheet: column letters, row numbers, cells. */
export const usePreviewStyles = makeStyles({
  frame: { position: "relative", paddingLeft: measures.insideBlock },
  scroll: {
    overflowX: "auto",
    scrollbarWidth: "thin",
    border: hairline,
    borderRightWidth: 0,
    borderRadius: `${measures.controlRadius} 0 0 ${measures.controlRadius}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    maskImage: "linear-gradient(to left, transparent, black 20px)",
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    fontVariantNumeric: "tabular-nums",
    paddingRight: "20px",
  },
  left: { borderLeft: hairline },
  below: { borderBottom: hairline },
  corner: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    minWidth: "22px",
    padding: "0 3px",
    textAlign: "center",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    ...type.tiny,
  },
  letter: {
    padding: 0,
    textAlign: "center",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    ...type.tiny,
  },
  meaning: { padding: "3px", backgroundColor: tokens.colorNeutralBackground3 },
  cell: {
    ...oneLine,
    ...type.small,
    maxWidth: "76px",
    height: "24px",
    padding: "0 6px",
    borderTop: hairline,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  above: { borderTop: hairline },
  header: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  number: { textAlign: "right" },
});
