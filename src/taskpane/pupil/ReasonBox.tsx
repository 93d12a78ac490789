import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MissingMark, Verdict } from "../../screening";
import type { CellAddress } from "../../sheet";
import { CellLink } from "../parts/CellLink";
import { usePaneText, useVocabulary } from "../state/text-context";
import { measures, quiet } from "../theme/measures";
import { meaning } from "../theme/meaning";

interface ReasonBoxProps {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly missing: readonly MissingMark[];
  readonly wayOut: string | null;
  readonly wayIn: string | null;
  readonly onSelect: (at: CellAddress) => void;
}

/** 为什么 / 还差什么 / 怎么解除: the one box with a coloured edge. */
export function ReasonBox({ verdict, reason, missing, wayOut, wayIn, onSelect }: ReasonBoxProps) {
  const styles = useStyles();
  const text = usePaneText().pupil;
  const words = useVocabulary();
  return (
    <section className={mergeClasses(styles.box, styles[edge[verdict]])}>
      <dl className={styles.facts}>
        <Fact term={text.why}>{reason}</Fact>
        {missing.length > 0 && (
          <Fact term={text.missing}>
            {missing.map(({ subject, which, at }) => (
              <div key={`${subject} ${which}`}>
                {text.missingMark(words.subject(subject), which)}{" "}
                {at ? (
                  <CellLink at={at} onSelect={onSelect} />
                ) : (
                  <span className={styles.quiet}>{text.noCellYet}</span>
                )}
              </div>
            ))}
          </Fact>
        )}
        {wayOut !== null && (
          <Fact term={text.waysOut}>
            <b className={styles.strong}>{wayOut}</b>
          </Fact>
        )}
        {wayIn !== null && <Fact term={text.wouldTrigger}>{wayIn}</Fact>}
      </dl>
    </section>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
}

const edge = {
  candidate: "alarm",
  "make-up-pending": "waiting",
  "at-risk": "waiting",
  undetermined: "open",
  "not-candidate": "settled",
  "not-at-risk": "settled",
  exempt: "settled",
  "not-covered": "settled",
} as const satisfies Record<Verdict, string>;

const edged = (colour: string) => ({
  border: `1px solid ${colour}`,
  boxShadow: `inset 3px 0 0 ${colour}`,
});

const useStyles = makeStyles({
  box: {
    flexShrink: 0,
    padding: measures.insideBlock,
    borderRadius: measures.blockRadius,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  alarm: edged(meaning.alarm.fill),
  waiting: edged(meaning.waiting.edge),
  open: edged(meaning.open.edge),
  settled: edged(tokens.colorNeutralStroke1),
  facts: {
    display: "grid",
    gridTemplateColumns: "fit-content(40%) minmax(0, 1fr)",
    columnGap: "10px",
    rowGap: "8px",
    margin: 0,
  },
  term: { fontSize: "13px", lineHeight: "22px", ...quiet },
  fact: { margin: 0, fontSize: "14px", lineHeight: "22px", overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet,
});
