import { makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle20Filled } from "@fluentui/react-icons";
import type { ReactNode, Ref } from "react";
import { measures, quiet, type } from "../theme/measures";
import { meaning } from "../theme/meaning";

interface QuestionFrameProps {
  readonly title: ReactNode;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** What stands at the right of the title. */
  readonly aside?: ReactNode;
  /** Why it is asked. */
  readonly why: ReactNode;
  /** The answers, as buttons. */
  readonly children: ReactNode;
}

/** A question: the one thing on the screen with a coloured edge. */
export function QuestionFrame({ title, headingRef, aside, why, children }: QuestionFrameProps) {
  const styles = useStyles();
  return (
    <section className={styles.block}>
      <div className={styles.head}>
        <QuestionCircle20Filled className={styles.icon} aria-hidden />
        <h3 className={styles.title} ref={headingRef} tabIndex={-1}>
          {title}
        </h3>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
      <div className={styles.why}>{why}</div>
      <div className={styles.answers}>{children}</div>
    </section>
  );
}

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    rowGap: "8px",
    padding: measures.insideBlock,
    borderRadius: measures.blockRadius,
    border: `1px solid ${meaning.waiting.edge}`,
    boxShadow: `inset 3px 0 0 ${meaning.waiting.edge}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", alignItems: "flex-start", columnGap: "8px" },
  icon: { flexShrink: 0, marginTop: "1px", color: meaning.waiting.text },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflowWrap: "anywhere",
    outlineStyle: "none",
    ...type.name,
  },
  aside: { flexShrink: 0, paddingTop: "3px", ...type.small, ...quiet },
  why: { ...type.reason, color: tokens.colorNeutralForeground2 },
  answers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(76px, 1fr))",
    gap: "8px",
    "& > button": {
      minWidth: 0,
      minHeight: measures.rowButton,
      padding: "4px 6px",
      fontWeight: tokens.fontWeightRegular,
    },
  },
});
