import { makeStyles, Switch } from "@fluentui/react-components";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons";
import { Block } from "../parts/Block";
import type { MarkingState } from "../state/output-states";
import { usePaneText } from "../state/text-context";
import { meaning } from "../theme/meaning";
import { hairline, measures, quiet, type } from "../theme/measures";
import { markingWords } from "../view/marking-words";

interface KeepingBlockProps {
  /** Null once it was kept. */
  readonly promise: string | null;
  readonly marking: MarkingState;
  readonly isLocked: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** What stays as it is, and the one thing that may show in the person's own sheets. */
export function KeepingBlock({ promise, marking, isLocked, onSwitch }: KeepingBlockProps) {
  const styles = useStyles();
  const text = usePaneText().output.marking;
  const { isOn, isBusy, outcome } = marking;
  const said = isBusy ? [isOn ? text.marking : text.clearing] : markingWords(outcome, text);
  return (
    <Block flush>
      {promise !== null && (
        <div className={styles.promise}>
          <ShieldCheckmark20Regular className={styles.icon} aria-hidden />
          <span>{promise}</span>
        </div>
      )}
      <Switch
        className={styles.switch}
        labelPosition="before"
        label={{
          className: styles.label,
          children: (
            <>
              {text.name}
              <span className={styles.hint}>{text.hint}</span>
            </>
          ),
        }}
        checked={isOn}
        disabled={isLocked || isBusy}
        onChange={(_, { checked }) => {
          onSwitch(checked);
        }}
      />
      {said.length > 0 && <p className={styles.said}>{said.join("")}</p>}
    </Block>
  );
}

const useStyles = makeStyles({
  promise: {
    display: "flex",
    columnGap: "10px",
    padding: `10px ${measures.insideBlock}`,
    borderBottom: hairline,
    ...type.reason,
  },
  icon: { flexShrink: 0, color: meaning.kept },
  switch: { display: "flex", justifyContent: "space-between" },
  label: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "10px",
    paddingLeft: measures.insideBlock,
  },
  hint: { ...type.small, ...quiet },
  said: { margin: 0, padding: `0 ${measures.insideBlock} 10px`, ...type.small, ...quiet },
});
