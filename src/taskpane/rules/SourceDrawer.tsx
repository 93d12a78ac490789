import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import type { Citation, RepetitionPolicy } from "../../rules";
import { useLanguage, usePaneText } from "../state/text-context";
import { quiet, type } from "../theme/measures";
import { Quote } from "./Quote";

interface SourceDrawerProps {
  readonly isOpen: boolean;
  /** How we read the unclear places of a policy; nothing elsewhere. */
  readonly interpretations?: RepetitionPolicy["interpretations"];
  readonly sources: readonly Citation[];
  readonly onClose: () => void;
}

/** 看原文: the quoted texts with where they were read, and how we read their unclear places. */
export function SourceDrawer({
  isOpen,
  interpretations = [],
  sources,
  onClose,
}: SourceDrawerProps) {
  const styles = useStyles();
  const text = usePaneText();
  const language = useLanguage();
  return (
    <OverlayDrawer
      open={isOpen}
      position="end"
      size="full"
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DrawerHeader className={styles.header}>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              aria-label={text.frame.close}
              icon={<Dismiss20Regular />}
              onClick={onClose}
            />
          }
        >
          {text.rules.sourceTitle}
        </DrawerHeaderTitle>
      </DrawerHeader>
      {/* Scrolled by keyboard too: nothing in it takes the focus. */}
      <DrawerBody
        className={styles.body}
        role="region"
        aria-label={text.rules.sourceTitle}
        tabIndex={0}
      >
        {sources.map((citation) => (
          <section key={citation.id} className={styles.source}>
            <h3 className={styles.heading}>{text.pupil.article(citation)}</h3>
            <Quote quote={citation.quote} underlined={null} />
            <div className={styles.facts}>
              <div>
                {[text.rules.textKind[citation.trust], text.rules.trust(citation.trust)].join(
                  text.frame.middleDot,
                )}
              </div>
              <div>{text.rules.issuedBy(citation.issuer)}</div>
              {citation.effectiveFrom !== null && (
                <div>{text.rules.inForceFrom(citation.effectiveFrom)}</div>
              )}
              <div className={styles.where}>{text.rules.readAt(citation.where)}</div>
            </div>
          </section>
        ))}
        {interpretations.length > 0 && (
          <section className={styles.source}>
            <h3 className={styles.heading}>{text.rules.interpretations}</h3>
            <ul className={styles.readings}>
              {interpretations.map((reading) => (
                <li key={reading.id}>{reading.text[language]}</li>
              ))}
            </ul>
          </section>
        )}
      </DrawerBody>
    </OverlayDrawer>
  );
}

const useStyles = makeStyles({
  header: { padding: "14px 16px 8px" },
  body: { padding: "0 16px 16px" },
  source: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "12px 0",
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  heading: { margin: 0, ...type.heading },
  facts: { ...type.small, ...quiet },
  where: { overflowWrap: "anywhere" },
  readings: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    margin: 0,
    paddingLeft: "18px",
    ...type.reason,
  },
});
