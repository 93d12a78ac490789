import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular, CheckmarkCircle16Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { CellAddress } from "../../sheet";
import { SymbolAnswers } from "../attendance/SymbolAnswers";
import { CellLink } from "../parts/CellLink";
import { CellValue } from "../parts/CellValue";
import { usePaneText } from "../state/text-context";
import { hairline, measures } from "../theme/measures";
import type { Correction } from "../view/correction";
import type { IssueLine } from "../view/issue-groups";
import type { SignQuestion } from "../view/attendance/sign-question";
import { RowButton } from "./RowButton";
import { useIssueStyles } from "./use-issue-styles";

interface SymbolRowProps {
  readonly line: IssueLine;
  readonly question: SignQuestion;
  readonly onSelect: (at: CellAddress) => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** A sign that was read by what is usual, or not at all: what it means can be said here. */
export function SymbolRow({ line, question, onSelect, onCorrect }: SymbolRowProps) {
  const styles = useStyles();
  const rows = useIssueStyles();
  const text = usePaneText();
  const words = text.attendance.question;
  const [isOpen, setIsOpen] = useState(false);
  const { symbol, now, sheet, canSpan, said } = question;
  return (
    <li className={styles.item}>
      <div className={styles.first}>
        <div className={rows.words}>
          <div className={rows.what}>
            {line.what} <CellValue>{symbol}</CellValue>
          </div>
          {line.todo !== null && <div className={rows.todo}>{line.todo}</div>}
          {line.at && (
            <div className={rows.cell}>
              <CellLink at={line.at} onSelect={onSelect} />
            </div>
          )}
        </div>
        {said ? (
          <span className={rows.agreed}>
            <CheckmarkCircle16Filled aria-hidden />
            {words.answer[said.means]}
            <Button
              appearance="subtle"
              className={rows.undo}
              icon={<ArrowUndo20Regular />}
              aria-label={text.correct.issues.undoOf(symbol)}
              title={text.correct.taken.undo}
              onClick={() => {
                onCorrect({ kind: "symbol", sheet: said.sheet, symbol, means: null });
              }}
            />
          </span>
        ) : (
          <RowButton
            label={words.changeOf(symbol)}
            expanded={isOpen}
            onPress={() => {
              setIsOpen(!isOpen);
            }}
          >
            {isOpen ? words.keep : words.change}
          </RowButton>
        )}
      </div>
      {isOpen && !said && (
        <div className={styles.answers}>
          <SymbolAnswers
            sheet={sheet}
            canSpan={canSpan}
            {...(now === null ? {} : { now })}
            onAnswer={(means, scope) => {
              setIsOpen(false);
              onCorrect({ kind: "symbol", sheet: scope, symbol, means });
            }}
          />
        </div>
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
    boxSizing: "border-box",
    minHeight: "52px",
    padding: `6px 8px 6px ${measures.insideBlock}`,
  },
  answers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(76px, 1fr))",
    gap: "8px",
    padding: `8px ${measures.insideBlock}`,
    backgroundColor: tokens.colorNeutralBackground2,
    "& > button": {
      minWidth: 0,
      minHeight: measures.rowButton,
      padding: "4px 6px",
      fontWeight: tokens.fontWeightRegular,
    },
  },
});
