import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { SheetSnapshot } from "../../sheet";
import { usePaneText } from "../state/text-context";
import { hairline, measures, type } from "../theme/measures";
import type { PickedHeader } from "../view/correction";
import { firstRows } from "../view/sheet-preview";
import { Cells, Letters } from "./SheetPreview";
import { usePreviewStyles } from "./use-preview-styles";

interface HeaderPickerProps {
  readonly snapshot: SheetSnapshot;
  readonly onPick: (header: PickedHeader) => void;
  readonly onCancel: () => void;
}

/** What the next tap on a row means. */
type Asking =
  { readonly for: "first" | "pupil" } | { readonly for: "last"; readonly first: number };

const rowsAtOnce = 8;

/** 改表头: the header's first row, then its last, by tapping them; or 没有表头 and the first pupil. */
export function HeaderPicker({ snapshot, onPick, onCancel }: HeaderPickerProps) {
  const styles = useStyles();
  const table = usePreviewStyles();
  const text = usePaneText().correct.header;
  const [asking, setAsking] = useState<Asking>({ for: "first" });
  const [shown, setShown] = useState(rowsAtOnce);
  const prompt = useRef<HTMLDivElement>(null);
  useEffect(() => {
    prompt.current?.focus({ preventScroll: true });
  }, []);
  const { rows, letters } = firstRows(snapshot, shown + 1);
  const pick = (row: number) => {
    switch (asking.for) {
      case "first":
        setAsking({ for: "last", first: row });
        return;
      case "pupil":
        onPick({ kind: "none", firstDataRow: row });
        return;
      case "last": {
        const { first } = asking;
        onPick({ kind: "rows", first: Math.min(first, row), last: Math.max(first, row) });
        return;
      }
    }
  };
  return (
    <div className={styles.picker}>
      <div ref={prompt} tabIndex={-1} className={styles.prompt} role="status">
        {asking.for === "first"
          ? text.tapFirst
          : asking.for === "last"
            ? text.tapLast
            : text.tapPupil}
      </div>
      <div className={table.frame}>
        <div className={table.scroll}>
          <table className={table.table}>
            <thead>
              <tr>
                <td className={table.corner} />
                <Letters letters={letters} />
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shown).map(({ row, cells }) => {
                const isPicked = asking.for === "last" && asking.first === row;
                return (
                  <tr
                    key={row}
                    className={mergeClasses(styles.row, isPicked && styles.rowPicked)}
                    onClick={() => {
                      pick(row);
                    }}
                  >
                    <th scope="row" className={mergeClasses(table.corner, table.above)}>
                      <button
                        type="button"
                        className={styles.number}
                        aria-label={text.row(row + 1)}
                        aria-pressed={isPicked}
                      >
                        {row + 1}
                      </button>
                    </th>
                    <Cells cells={cells} letters={letters} isHeader={isPicked} />
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </div>
      <div className={styles.buttons}>
        {asking.for !== "pupil" && (
          <Button
            size="small"
            className={styles.button}
            onClick={() => {
              setAsking({ for: "pupil" });
            }}
          >
            {text.none}
          </Button>
        )}
        {rows.length > shown && (
          <Button
            size="small"
            className={styles.button}
            onClick={() => {
              setShown(shown + rowsAtOnce);
            }}
          >
            {text.moreRows}
          </Button>
        )}
        <Button size="small" appearance="subtle" className={styles.button} onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", rowGap: "8px" },
  prompt: {
    padding: `0 ${measures.insideBlock}`,
    ...type.reason,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  row: {
    cursor: "pointer",
    ":hover > td": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  rowPicked: { "& > td": { backgroundColor: tokens.colorBrandBackground2 } },
  number: {
    minWidth: "24px",
    height: "32px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: "12px",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: `8px ${measures.insideBlock} 0`,
    borderTop: hairline,
  },
  button: { height: measures.rowButton, minWidth: 0, padding: "0 10px", fontSize: "13px" },
});
