import { Link, makeStyles } from "@fluentui/react-components";
import { rangeAddress, type CellRange } from "../view/cell-ranges";
import { usePaneText } from "../state/text-context";

interface RangeLinksProps {
  readonly ranges: readonly CellRange[];
  readonly onSelect: (range: CellRange) => void;
}

const mostShown = 3;

/** The cells that something was read from; choosing one selects it in the sheet. */
export function RangeLinks({ ranges, onSelect }: RangeLinksProps) {
  const styles = useStyles();
  const text = usePaneText();
  const left = ranges.length - mostShown;
  return (
    <span className={styles.links}>
      {ranges.slice(0, mostShown).map((range) => (
        <Link
          key={rangeAddress(range)}
          as="button"
          className={styles.link}
          onClick={() => {
            onSelect(range);
          }}
        >
          {rangeAddress(range)}
        </Link>
      ))}
      {left > 0 && <span>{text.issues.more(left)}</span>}
    </span>
  );
}

const useStyles = makeStyles({
  links: { display: "inline-flex", flexWrap: "wrap", columnGap: "10px" },
  link: {
    fontSize: "inherit",
    lineHeight: "24px",
    overflowWrap: "anywhere",
    textAlign: "start",
    fontVariantNumeric: "tabular-nums",
  },
});
