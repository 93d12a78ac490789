import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { reportIds, sheetAudience } from "../../app";
import { usePaneText } from "../state/text-context";
import { hairline, measures, narrowPane, quiet } from "../theme/measures";

interface SheetRowProps {
  readonly report: string;
  readonly name: string;
  readonly isChosen: boolean;
  readonly isLocked: boolean;
  /** How much it holds; null where it is not offered. */
  readonly size: string | null;
  /** The sheet that was written for it; null where none was. */
  readonly sheet: string | null;
  readonly onToggle: () => void;
  readonly onOpen: (sheet: string) => void;
}

/** A result sheet to be ticked; once written, it can be opened. */
export function SheetRow(props: SheetRowProps) {
  const { report, name, isChosen, isLocked, size, sheet, onToggle, onOpen } = props;
  const styles = useStyles();
  const { output: text, attention } = usePaneText();
  return (
    <li className={styles.row}>
      <Checkbox
        className={styles.choice}
        checked={isChosen}
        disabled={isLocked}
        label={{ className: styles.name, children: name }}
        onChange={onToggle}
      />
      {isInternal(report) && <span className={styles.mark}>{attention.output.internalMark}</span>}
      {size !== null && <span className={styles.size}>{size}</span>}
      {sheet !== null && (
        <Link
          as="button"
          className={styles.open}
          aria-label={text.openSheet(sheet)}
          onClick={() => {
            onOpen(sheet);
          }}
        >
          {text.open}
        </Link>
      )}
    </li>
  );
}

/** Names stand in it beside family facts or absences. */
function isInternal(report: string): boolean {
  const known = reportIds.find((id) => id === report);
  return known !== undefined && sheetAudience[known] === "internal";
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: "10px",
    minHeight: "38px",
    paddingRight: measures.insideBlock,
    [narrowPane]: { flexWrap: "wrap", justifyContent: "flex-end", paddingBottom: "6px" },
    ":not(:last-child)": { borderBottom: hairline },
  },
  choice: { flexGrow: 1, minWidth: 0, maxWidth: "none", [narrowPane]: { width: "100%" } },
  name: { fontSize: "14px", overflowWrap: "anywhere" },
  size: {
    flexShrink: 0,
    textAlign: "right",
    fontSize: "13px",
    fontVariantNumeric: "tabular-nums",
    ...quiet,
  },
  mark: {
    flexShrink: 0,
    padding: "0 6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "9px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  open: { flexShrink: 0, fontSize: "13px", lineHeight: "24px" },
});
