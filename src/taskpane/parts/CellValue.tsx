import { makeStyles, tokens } from "@fluentui/react-components";

/** A value as it stands in a sheet (⊙, ７８, 张\u3000悦), shown as a small cell. */
export function CellValue({ children }: { readonly children: string }) {
  return <span className={useStyles().value}>{children}</span>;
}

const useStyles = makeStyles({
  value: {
    display: "inline-block",
    boxSizing: "border-box",
    minWidth: "14px",
    maxWidth: "100%",
    padding: "0 5px",
    borderRadius: "3px",
    textAlign: "center",
    verticalAlign: "bottom",
    overflowX: "hidden",
    textOverflow: "ellipsis",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    lineHeight: "1.35em",
    whiteSpace: "pre",
  },
});
