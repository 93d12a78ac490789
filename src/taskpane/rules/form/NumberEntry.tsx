import { Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { measures } from "../../theme/measures";

interface NumberEntryProps {
  readonly label: string;
  readonly value: number;
  readonly isWrong: boolean;
  readonly onSet: (value: number) => void;
}

/** A number as it is typed; what is no number is NaN, and stays in the field as typed. */
export function NumberEntry({ label, value, isWrong, onSet }: NumberEntryProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(() => shown(value));
  return (
    <Input
      aria-label={label}
      aria-invalid={isWrong}
      className={styles.entry}
      input={{ className: styles.figure }}
      inputMode="decimal"
      value={Object.is(numberIn(typed), value) ? typed : shown(value)}
      onChange={(_, data) => {
        setTyped(data.value);
        onSet(numberIn(data.value));
      }}
    />
  );
}

function numberIn(typed: string): number {
  const plain = typed.normalize("NFKC").replace("%", "").trim();
  return plain === "" ? Number.NaN : Number(plain);
}

function shown(value: number): string {
  return Number.isNaN(value) ? "" : String(value);
}

const useStyles = makeStyles({
  entry: { flexShrink: 0, width: "64px", minWidth: 0, minHeight: measures.rowButton },
  figure: { width: "100%", minWidth: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
});
