import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import { usePaneText } from "../state/text-context";
import { hairline, measures, narrowPane, quiet, type } from "../theme/measures";

interface ClassChoiceProps {
  readonly classes: readonly string[];
  /** Null is every class. */
  readonly chosen: ReadonlySet<string> | null;
  readonly isLocked: boolean;
  readonly onChoose: (classes: readonly string[]) => void;
}

/** 哪些班: all of them, or those ticked. */
export function ClassChoice({ classes, chosen, isLocked, onChoose }: ClassChoiceProps) {
  const styles = useStyles();
  const text = usePaneText().output.onRequest;
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  const ticked = classes.filter((label) => chosen?.has(label) ?? true);
  const isEvery = ticked.length === classes.length;
  return (
    <div className={styles.part}>
      <div className={styles.line}>
        <span className={styles.heading}>{text.classes}</span>
        <span className={styles.said}>
          {isEvery
            ? text.allClasses(classes.length)
            : ticked.length === 0
              ? text.pickClass
              : text.someClasses(ticked.length, classes.length)}
        </span>
        <Button
          appearance="subtle"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={list}
          disabledFocusable={isLocked}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? text.closeClasses : text.chooseClasses}
        </Button>
      </div>
      {isOpen && (
        <div id={list} role="group" aria-label={text.classes} className={styles.classes}>
          <Checkbox
            className={styles.every}
            label={text.everyClass}
            disabled={isLocked}
            checked={isEvery ? true : ticked.length === 0 ? false : "mixed"}
            onChange={() => {
              onChoose(isEvery ? [] : classes);
            }}
          />
          {classes.map((label) => (
            <Checkbox
              key={label}
              label={{ className: styles.label, children: label }}
              disabled={isLocked}
              checked={chosen?.has(label) ?? true}
              onChange={() => {
                onChoose(classes.filter((one) => (one === label) !== (chosen?.has(one) ?? true)));
              }}
            />
          ))}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  part: { borderTop: hairline },
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    minHeight: "44px",
    padding: `0 4px 0 ${measures.insideBlock}`,
    [narrowPane]: { flexWrap: "wrap", justifyContent: "flex-end" },
  },
  heading: { flexShrink: 0, ...type.body },
  said: { flexGrow: 1, minWidth: 0, textAlign: "right", fontSize: "13px", ...quiet },
  button: { flexShrink: 0, minWidth: 0, height: measures.rowButton, padding: "0 8px" },
  classes: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(104px, 1fr))",
    paddingBottom: "6px",
  },
  every: { gridColumnStart: 1, gridColumnEnd: -1 },
  label: { fontSize: "13px", overflowWrap: "anywhere" },
});
