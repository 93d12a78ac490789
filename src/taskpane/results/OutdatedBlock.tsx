import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons";
import { usePaneText } from "../state/text-context";
import { measures, type } from "../theme/measures";

interface OutdatedBlockProps {
  /** What was changed since. */
  readonly by: "reading" | "rule";
  readonly endedAt: Date;
  readonly onUpdate: () => void;
}

/** 读法改过了, 规则改过了: these results do not know of it yet. */
export function OutdatedBlock({ by, endedAt, onUpdate }: OutdatedBlockProps) {
  const styles = useStyles();
  const text = usePaneText();
  const time = text.frame.time(endedAt.getHours(), endedAt.getMinutes());
  return (
    <section className={styles.block}>
      <ArrowSync20Regular className={styles.icon} aria-hidden />
      <span className={styles.words}>
        {by === "reading" ? text.correct.taken.outdated(time) : text.results.ruleChanged(time)}
      </span>
      <Button appearance="transparent" className={styles.update} onClick={onUpdate}>
        {text.correct.taken.update}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    columnGap: "8px",
    padding: `6px 4px 6px ${measures.insideBlock}`,
    borderRadius: measures.blockRadius,
    border: `1px solid ${tokens.colorBrandBackground}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  words: { flexGrow: 1, minWidth: 0, ...type.reason },
  update: { flexShrink: 0, minWidth: 0, padding: "0 8px", color: tokens.colorBrandForegroundLink },
});
