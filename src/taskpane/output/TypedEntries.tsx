import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { formatAddress, type CellAddress } from "../../sheet";
import { CellLink } from "../parts/CellLink";
import { PhraseText } from "../parts/PhraseText";
import { RefusalBlock } from "../parts/RefusalBlock";
import { usePaneText } from "../state/text-context";

interface TypedEntriesProps {
  readonly cells: readonly CellAddress[];
  readonly onSelect: (at: CellAddress) => void;
}

const firstShown = 20;

/** Nothing was written, because it would cover what a person typed: these cells. */
export function TypedEntries({ cells, onSelect }: TypedEntriesProps) {
  const styles = useStyles();
  const text = usePaneText();
  const [shown, setShown] = useState(firstShown);
  return (
    <RefusalBlock>
      <p className={styles.words}>
        <PhraseText phrase={text.output.typedEntries(cells.length)} />
        {text.output.typedEntriesHint}
      </p>
      <ul className={styles.cells}>
        {cells.slice(0, shown).map((at) => (
          <li key={formatAddress(at)}>
            <CellLink at={at} onSelect={onSelect} />
          </li>
        ))}
      </ul>
      {cells.length > shown && (
        <Button
          appearance="subtle"
          onClick={() => {
            setShown(cells.length);
          }}
        >
          {text.issues.more(cells.length - shown)}
        </Button>
      )}
    </RefusalBlock>
  );
}

const useStyles = makeStyles({
  words: { margin: 0 },
  cells: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(128px, 1fr))",
    columnGap: "12px",
    rowGap: "4px",
    margin: "8px 0 0",
    padding: 0,
    listStyleType: "none",
    fontSize: "13px",
    lineHeight: "24px",
  },
});
