import { Button, makeStyles } from "@fluentui/react-components";
import {
  ArrowUndo20Regular,
  CheckmarkCircle16Filled,
  People20Regular,
} from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { formatAddress, type CellAddress } from "../../sheet";
import { CellLink } from "../parts/CellLink";
import { usePaneText } from "../state/text-context";
import { hairline, measures } from "../theme/measures";
import type { CandidateQuestion } from "../view/candidates";
import type { Correction } from "../view/correction";
import { CandidateList } from "./CandidateList";
import { RowButton } from "./RowButton";
import { useIssueStyles } from "./use-issue-styles";

interface CandidateRowProps {
  readonly what: string;
  readonly question: CandidateQuestion;
  readonly onSelect: (at: CellAddress) => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** 选人: a row that fits several pupils, or nobody; each candidate by name, class, number and cell. */
export function CandidateRow({ what, question, onSelect, onCorrect }: CandidateRowProps) {
  const styles = useStyles();
  const rows = useIssueStyles();
  const text = usePaneText().correct;
  const [isOpen, setIsOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const moves = useRef(false);
  const { at, candidates, find, chosen, name } = question;
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
        <CandidateList
          name={name}
          candidates={candidates}
          find={find}
          onSelect={onSelect}
          onPick={(student) => {
            correct({ kind: "pupil", at, student });
          }}
        />
      )}
    </li>
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
});
