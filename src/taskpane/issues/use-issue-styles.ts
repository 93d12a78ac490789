import { makeStyles, tokens } from "@fluentui/react-components";
import { hairline, measures, quiet, type } from "../theme/measures";
import { meaning } from "../theme/meaning";

/** Rows of 数据问题. */
export const useIssueStyles = makeStyles({
  group: { overflowX: "hidden", overflowY: "hidden" },
  heading: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    minHeight: "44px",
    padding: `0 8px 0 ${measures.insideBlock}`,
  },
  title: { margin: 0, ...type.heading },
  count: { flexGrow: 1, fontSize: "14px", fontVariantNumeric: "tabular-nums", ...quiet },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    boxSizing: "border-box",
    minHeight: "52px",
    padding: `6px 8px 6px ${measures.insideBlock}`,
    borderTop: hairline,
  },
  tightRow: { minHeight: "40px" },
  subheading: {
    padding: `8px ${measures.insideBlock} 6px`,
    borderTop: hairline,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: { flexGrow: 1, minWidth: 0 },
  what: { fontSize: "14px", lineHeight: "21px", overflowWrap: "anywhere" },
  todo: { ...type.small, ...quiet },
  cell: type.small,
  more: {
    justifyContent: "flex-start",
    width: "100%",
    maxWidth: "none",
    minHeight: "40px",
    paddingLeft: measures.insideBlock,
    borderTop: hairline,
    borderRadius: 0,
    fontSize: "13px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
  agreed: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    columnGap: "4px",
    color: meaning.kept,
    ...type.reason,
  },
  undo: { minWidth: measures.rowButton, height: measures.rowButton },
});
