import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowUndo20Regular,
  CheckmarkCircle16Filled,
  People20Regular,
} from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { formatAddress, type CellAddress } from "../../sheet";
import { CellLink } from "../parts/CellLink";
import { usePaneText } from "../state/text-context";
import { hairline, measures, quiet, type } from "../theme/measures";
import type { Candidate, CandidateQuestion } from "../view/candidates";
import type { Correction } from "../view/correction";
import { RowButton } from "./RowButton";
import { useIssueStyles } from "./use-issue-styles";

interface CandidateRowProps {
  readonly what: string;
  readonly question: CandidateQuestion;
  readonly onSelect: (at: CellAddress) => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** 选人: a row that fits several pupils; each candidate by name, class, number and cell. */
export function CandidateRow({ what, question, onSelect, onCorrect }: CandidateRowProps) {
  const styles = useStyles();
  const rows = useIssueStyles();
  const text = usePaneText().correct;
  const [isOpen, setIsOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const moves = useRef(false);
  const { at, candidates, chosen, name } = question;
  useEffect(() => {
    if (!moves.current) return;
    moves.current = false;
    row.current?.querySelector<HTMLElement>("[data-answer]")?.focus();
  }, [chosen]);
  const correct = (correction: Correction) => {
    moves.current = true;
    setIsOpen(false);
    onCorrect(correction);
  };
  return (
    <li ref={row} className={styles.item}>
      <div className={styles.first}>
        <div className={rows.words}>
          <div className={rows.what}>{what}</div>
          <div className={rows.cell}>
            <CellLink at={at} onSelect={onSelect} />
          </div>
        </div>
        {chosen === null ? (
          <span className={styles.answer}>
            <RowButton
              icon={<People20Regular />}
              expanded={isOpen}
              isAnswer
              onPress={() => {
                setIsOpen(!isOpen);
              }}
            >
              {text.issues.pick}
            </RowButton>
          </span>
        ) : (
          <span className={rows.agreed}>
            <CheckmarkCircle16Filled aria-hidden />
            {text.issues.picked(chosen.candidate.name, chosen.candidate.classGroup ?? "")}
            <Button
              appearance="subtle"
              className={rows.undo}
              data-answer
              icon={<ArrowUndo20Regular />}
              aria-label={text.issues.undoOf(formatAddress(at))}
              title={text.taken.undo}
              onClick={() => {
                correct({ kind: "withdraw-pupil", choice: chosen.choice });
              }}
            />
          </span>
        )}
      </div>
      {isOpen && (
        <ul className={styles.candidates} aria-label={text.issues.candidates(name)}>
          {candidates.map((candidate) => (
            <li key={candidate.student} className={styles.candidate}>
              <CandidateWords candidate={candidate} onSelect={onSelect} />
              <RowButton
                label={[candidate.name, candidate.classGroup, text.issues.thisOne]
                  .filter((part) => part !== null)
                  .join(" ")}
                onPress={() => {
                  correct({ kind: "pupil", at, student: candidate.student });
                }}
              >
                {text.issues.thisOne}
              </RowButton>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface CandidateWordsProps {
  readonly candidate: Candidate;
  readonly onSelect: (at: CellAddress) => void;
}

function CandidateWords({ candidate, onSelect }: CandidateWordsProps) {
  const styles = useStyles();
  const rows = useIssueStyles();
  const text = usePaneText();
  const { name, classGroup, studentNumber, at } = candidate;
  return (
    <div className={rows.words}>
      <div className={styles.name}>
        {name} <span className={styles.classGroup}>{classGroup}</span>
      </div>
      <div className={rows.todo}>
        {studentNumber !== null && `${text.pupil.number(studentNumber)}${text.frame.middleDot}`}
        <CellLink at={at} onSelect={onSelect} />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  item: { borderTop: hairline },
  first: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    minHeight: "58px",
    boxSizing: "border-box",
    padding: `6px 8px 6px ${measures.insideBlock}`,
  },
  answer: { flexShrink: 0 },
  candidates: {
    margin: 0,
    padding: `0 8px 6px ${measures.insideBlock}`,
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  candidate: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    minHeight: "48px",
    ":not(:first-child)": { borderTop: hairline },
  },
  name: { ...type.body, fontWeight: tokens.fontWeightSemibold },
  classGroup: { fontWeight: tokens.fontWeightRegular, ...type.small, ...quiet },
});
