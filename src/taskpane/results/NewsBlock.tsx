import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { measures, type } from "../theme/measures";

interface NewsBlockProps {
  readonly children: ReactNode;
  /** 更新; null where nothing is to be brought up to date. */
  readonly update: NewsUpdate | null;
}

interface NewsUpdate {
  readonly words: string;
  /** For screen readers, where the words alone do not say what. */
  readonly spoken?: string;
  readonly onPress: () => void;
}

/** What happened since the results were found, with the way to bring them up to date. */
export function NewsBlock({ children, update }: NewsBlockProps) {
  const styles = useStyles();
  return (
    <section className={styles.block}>
      <ArrowSync20Regular className={styles.icon} aria-hidden />
      <span className={styles.words}>{children}</span>
      {update && (
        <Button
          appearance="transparent"
          className={styles.update}
          onClick={update.onPress}
          {...(update.spoken === undefined ? {} : { "aria-label": update.spoken })}
        >
          {update.words}
        </Button>
      )}
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
  words: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    fontVariantNumeric: "tabular-nums",
    ...type.reason,
  },
  update: { flexShrink: 0, minWidth: 0, padding: "0 8px", color: tokens.colorBrandForegroundLink },
});
