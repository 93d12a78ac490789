import { makeStyles } from "@fluentui/react-components";
import { type } from "../../theme/measures";

/** How the sentences with fields look, in every part of a scheme. */
export const useFieldStyles = makeStyles({
  sentence: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    minHeight: "40px",
    ...type.reason,
  },
  choice: { minWidth: "104px" },
  check: { marginLeft: "-8px", marginRight: "-8px" },
  label: { fontSize: "13px" },
});
