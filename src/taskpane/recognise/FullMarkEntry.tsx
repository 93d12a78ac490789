import { Button, Input, makeStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { usePaneText } from "../state/text-context";
import { measures, type } from "../theme/measures";

interface FullMarkEntryProps {
  /** 语文满分 */
  readonly label: string;
  readonly onSet: (fullMark: number) => void;
  readonly onCancel: () => void;
}

/** A full mark that is none of the usual ones. */
export function FullMarkEntry({ label, onSet, onCancel }: FullMarkEntryProps) {
  const styles = useStyles();
  const text = usePaneText().correct.column;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const fullMark = Number(typed.normalize("NFKC"));
  const isMark = typed.trim() !== "" && fullMark > 0 && fullMark <= 1000;
  useEffect(() => {
    input.current?.focus();
  }, []);
  return (
    <form
      className={styles.entry}
      onSubmit={(event) => {
        event.preventDefault();
        if (isMark) onSet(fullMark);
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Input
        id={id}
        input={{ ref: input }}
        className={styles.input}
        inputMode="decimal"
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") onCancel();
        }}
      />
      <Button type="submit" disabledFocusable={!isMark} className={styles.button}>
        {text.set}
      </Button>
      <Button appearance="subtle" className={styles.button} onClick={onCancel}>
        {text.cancel}
      </Button>
    </form>
  );
}

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px",
    padding: `8px ${measures.insideBlock} 0`,
  },
  label: type.reason,
  input: { width: "64px", "& input": { width: "100%", minWidth: 0 } },
  button: { minWidth: 0, padding: "0 8px", fontSize: "13px" },
});
