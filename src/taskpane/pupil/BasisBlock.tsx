import { Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { RepetitionPolicy } from "../../app";
import type { Clause } from "../../rules";
import { findCitation } from "../../rules";
import { Block, BlockHeading } from "../parts/Block";
import { Quote } from "../rules/Quote";
import { SourceDrawer } from "../rules/SourceDrawer";
import { useLanguage, usePaneText } from "../state/text-context";
import { quiet, type } from "../theme/measures";

interface BasisBlockProps {
  readonly policy: RepetitionPolicy;
  /** The clauses that hold, or that the verdict turns on. */
  readonly clauses: readonly Clause[];
  /** How the policy is read where its text is silent, if that decided. */
  readonly interpretation: string | null;
}

/** 依据: the quoted text with the part that applies underlined, its source and how far it is trusted. */
export function BasisBlock({ policy, clauses, interpretation }: BasisBlockProps) {
  const styles = useStyles();
  const text = usePaneText();
  const language = useLanguage();
  const [showsSource, setShowsSource] = useState(false);
  return (
    <Block className={styles.block}>
      <BlockHeading>{text.pupil.basis}</BlockHeading>
      {clauses.map((clause) => (
        <ClauseQuote key={clause.id} clause={clause} />
      ))}
      {interpretation !== null && <p className={styles.reading}>{interpretation}</p>}
      {clauses.length === 0 && interpretation === null && (
        <p className={styles.reading}>{policy.title[language]}</p>
      )}
      <Link
        as="button"
        className={styles.link}
        onClick={() => {
          setShowsSource(true);
        }}
      >
        {text.rules.showSource}
      </Link>
      <SourceDrawer
        isOpen={showsSource}
        interpretations={policy.interpretations}
        sources={policy.cites.flatMap((id) => findCitation(id) ?? [])}
        onClose={() => {
          setShowsSource(false);
        }}
      />
    </Block>
  );
}

function ClauseQuote({ clause }: { readonly clause: Clause }) {
  const styles = useStyles();
  const text = usePaneText();
  const source = clause.cites
    .flatMap((id) => findCitation(id) ?? [])
    .find(({ quote }) => quote.includes(clause.quote));
  return (
    <div className={styles.clause}>
      <Quote quote={source?.quote ?? clause.quote} underlined={source ? clause.quote : null} />
      {source && (
        <div className={styles.source}>
          <div>{text.pupil.article(source)}</div>
          <div>
            {[text.rules.textKind[source.trust], text.rules.trust(source.trust)].join(
              text.frame.middleDot,
            )}
          </div>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", rowGap: "8px" },
  clause: { display: "flex", flexDirection: "column", rowGap: "6px" },
  reading: { margin: 0, ...type.reason },
  source: { ...type.small, ...quiet },
  link: { alignSelf: "flex-start", fontSize: "13px", lineHeight: "20px" },
});
