import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formatAddress, type CellAddress } from "../../sheet";

interface CellLinkProps {
  readonly at: CellAddress;
  readonly onSelect: (at: CellAddress) => void;
  /** Shown in place of the address. */
  readonly children?: ReactNode;
  readonly label?: string;
}

/** A cell of the person's sheets; choosing it selects the cell there. */
export function CellLink({ at, onSelect, children, label }: CellLinkProps) {
  const styles = useStyles();
  return (
    <Link
      className={styles.link}
      {...(label === undefined ? {} : { "aria-label": label })}
      onClick={() => {
        onSelect(at);
      }}
    >
      {children ?? formatAddress(at)}
    </Link>
  );
}

const useStyles = makeStyles({
  link: {
    fontSize: "inherit",
    fontWeight: "inherit",
    lineHeight: "inherit",
    overflowWrap: "anywhere",
    textAlign: "start",
  },
});
