import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Score } from "../../school";
import { formatAddress, type CellAddress } from "../../sheet";
import { formatMark } from "../../text";
import { Block, BlockHeading } from "../parts/Block";
import { CellLink } from "../parts/CellLink";
import { usePaneText, useVocabulary } from "../state/text-context";
import { hairline, measures, narrowPane, oneLine, quiet, type } from "../theme/measures";
import { meaning } from "../theme/meaning";
import type { MakeUpMark, OpenMark, PupilMarks } from "../view/pupil-marks";
import { MarkBar } from "./MarkBar";

interface MarksBlockProps {
  readonly marks: PupilMarks;
  readonly onSelect: (at: CellAddress) => void;
  readonly onStartTrial: () => void;
}

/** 各科成绩: failing and unknown as bars, the settled ones in a quiet grid. */
export function MarksBlock({ marks, onSelect, onStartTrial }: MarksBlockProps) {
  const styles = useStyles();
  const paneText = usePaneText();
  const text = paneText.pupil;
  const { open, settled, scale } = marks;
  return (
    <Block flush className={styles.block}>
      <div className={styles.heading}>
        <BlockHeading
          aside={
            scale && (
              <span className={styles.scale}>
                {text.fullMark(formatMark(scale.fullMark), formatMark(scale.passMark))}
              </span>
            )
          }
        >
          {text.marks}
        </BlockHeading>
      </div>
      {open.length > 0 && (
        <ul className={styles.open}>
          {open.map((mark) => (
            <OpenMarkRow
              key={mark.subject}
              mark={mark}
              namesFullMark={scale === null}
              onSelect={onSelect}
            />
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <SettledMarks settled={settled} hasOpen={open.length > 0} onSelect={onSelect} />
      )}
      <Link as="button" className={styles.trial} onClick={onStartTrial}>
        {paneText.trial.start}
      </Link>
    </Block>
  );
}

interface OpenMarkRowProps {
  readonly mark: OpenMark;
  /** Where the subjects have different full marks. */
  readonly namesFullMark: boolean;
  readonly onSelect: (at: CellAddress) => void;
}

function OpenMarkRow({ mark, namesFullMark, onSelect }: OpenMarkRowProps) {
  const styles = useStyles();
  const text = usePaneText().pupil;
  const words = useVocabulary();
  const isFailing = mark.standing === "fail";
  const shown = words.score(mark.score);
  const spoken = text.spokenMark(
    words.subject(mark.subject),
    mark.score.kind === "mark" ? text.points(shown) : shown,
    isFailing ? "fail" : mark.standing === "pass" ? "pass" : "unknown",
    mark.at && formatAddress(mark.at),
  );
  const figure = (
    <>
      {shown}
      {namesFullMark && mark.score.kind === "mark" && mark.fullMark !== null && (
        <span className={styles.fullMark}>/{formatMark(mark.fullMark)}</span>
      )}
      {isFailing && mark.score.kind === "mark" && <span className={styles.cross}>✕</span>}
    </>
  );
  return (
    <li className={styles.openMark}>
      <span className={styles.subject}>{words.shortSubject(mark.subject)}</span>
      <span className={styles.bar}>
        <MarkBar share={mark.share} passShare={mark.passShare} isFailing={isFailing} />
      </span>
      <span
        className={mergeClasses(
          styles.figure,
          isFailing && styles.failing,
          mark.score.kind !== "mark" && styles.word,
        )}
      >
        {mark.at ? (
          <CellLink at={mark.at} label={spoken} onSelect={onSelect}>
            <span className={mergeClasses(isFailing && styles.failing)}>{figure}</span>
          </CellLink>
        ) : (
          figure
        )}
      </span>
      <span className={styles.makeUp}>
        <MakeUp makeUp={mark.makeUp} mark={mark} onSelect={onSelect} />
      </span>
    </li>
  );
}

interface MakeUpProps extends Omit<OpenMarkRowProps, "namesFullMark"> {
  readonly makeUp: MakeUpMark;
}

function MakeUp({ makeUp, mark, onSelect }: MakeUpProps) {
  const styles = useStyles();
  const text = usePaneText().pupil;
  const words = useVocabulary();
  const linked = (at: CellAddress | null, shown: string, spokenWords: string) =>
    at ? (
      <CellLink at={at} label={`${spokenWords} ${formatAddress(at)}`} onSelect={onSelect}>
        {shown}
      </CellLink>
    ) : (
      <span>{shown}</span>
    );
  const subject = words.subject(mark.subject);
  switch (makeUp.kind) {
    case "none":
      return null;
    case "no-matter":
      return <span>{text.noMatter}</span>;
    case "open":
      return (
        <>
          <span className={styles.makeUpWord}>{text.makeUp} </span>
          {linked(
            makeUp.at,
            text.makeUpOpen,
            `${text.missingMark(subject, "make-up")} ${text.makeUpOpen}`,
          )}
        </>
      );
    case "entered": {
      const shown = words.score(makeUp.score);
      return (
        <>
          <span className={styles.makeUpWord}>{text.makeUp} </span>
          {linked(makeUp.at, shown, `${text.missingMark(subject, "make-up")} ${shown}`)}
          <MakeUpSign mark={mark} score={makeUp.score} />
        </>
      );
    }
  }
}

function MakeUpSign({ mark, score }: { readonly mark: OpenMark; readonly score: Score }) {
  const styles = useStyles();
  const text = usePaneText().pupil;
  if (score.kind !== "mark" || mark.passShare === null || mark.fullMark === null) return null;
  const passes = score.value >= mark.passShare * mark.fullMark;
  return (
    <span
      className={passes ? styles.passes : styles.failing}
      role="img"
      aria-label={passes ? text.passed : text.failed}
    >
      {passes ? " ✓" : " ✕"}
    </span>
  );
}

interface SettledMarksProps {
  readonly settled: PupilMarks["settled"];
  readonly hasOpen: boolean;
  readonly onSelect: (at: CellAddress) => void;
}

function SettledMarks({ settled, hasOpen, onSelect }: SettledMarksProps) {
  const styles = useStyles();
  const words = useVocabulary();
  return (
    <dl className={mergeClasses(styles.settled, hasOpen && styles.belowOpen)}>
      {settled.map(({ subject, before, beforeAt }) => (
        <div key={subject} className={styles.settledMark}>
          <dt className={styles.settledSubject}>{words.shortSubject(subject)}</dt>
          <dd className={styles.settledFigure}>
            {beforeAt ? (
              <CellLink
                at={beforeAt}
                label={`${words.subject(subject)} ${words.score(before)} ${formatAddress(beforeAt)}`}
                onSelect={onSelect}
              >
                <span className={styles.plain}>{words.score(before)}</span>
              </CellLink>
            ) : (
              words.score(before)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  block: { paddingBottom: "8px", fontVariantNumeric: "tabular-nums" },
  heading: { padding: `10px ${measures.insideBlock} 2px` },
  scale: { ...type.small, ...quiet },
  open: { margin: 0, padding: `0 ${measures.insideBlock}`, listStyleType: "none" },
  openMark: {
    display: "flex",
    alignItems: "center",
    columnGap: "10px",
    minHeight: "40px",
    [narrowPane]: { flexWrap: "wrap", justifyContent: "flex-end", padding: "6px 0" },
  },
  subject: {
    ...oneLine,
    ...type.heading,
    flexShrink: 0,
    width: "30px",
    ":lang(en)": { width: "36px" },
    [narrowPane]: { width: "auto", flexGrow: 1, flexBasis: "30px" },
  },
  bar: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: "24px",
    maxWidth: "140px",
    [narrowPane]: { display: "none" },
  },
  figure: {
    flexShrink: 0,
    minWidth: "44px",
    textAlign: "right",
    fontSize: "16px",
    lineHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
  },
  word: { fontSize: "14px", fontWeight: tokens.fontWeightRegular },
  failing: { color: meaning.alarm.text },
  passes: { color: meaning.kept },
  fullMark: { ...type.small, ...quiet, fontWeight: tokens.fontWeightRegular },
  cross: { marginLeft: "2px", fontSize: "12px" },
  makeUp: {
    flexShrink: 0,
    minWidth: "58px",
    textAlign: "right",
    whiteSpace: "nowrap",
    ...type.small,
    ...quiet,
  },
  makeUpWord: quiet,
  settled: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(72px, 1fr))",
    columnGap: "20px",
    margin: `2px ${measures.insideBlock} 0`,
  },
  belowOpen: { marginTop: "6px", paddingTop: "6px", borderTop: hairline },
  settledMark: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "6px",
    minHeight: "28px",
    fontSize: "14px",
  },
  settledSubject: { ...oneLine, color: tokens.colorNeutralForeground2 },
  settledFigure: { margin: 0, whiteSpace: "nowrap" },
  trial: { margin: `6px ${measures.insideBlock} 2px`, minHeight: "24px", fontSize: "13px" },
  plain: { color: tokens.colorNeutralForeground1 },
});
