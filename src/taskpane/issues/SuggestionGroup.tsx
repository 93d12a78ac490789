import { Button, Link } from "@fluentui/react-components";
import {
  ArrowUndo20Regular,
  Checkmark16Regular,
  CheckmarkCircle16Filled,
  LightbulbFilament20Regular,
} from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";
import { formatAddress, type CellAddress } from "../../sheet";
import { Block } from "../parts/Block";
import { CellLink } from "../parts/CellLink";
import { CellValue } from "../parts/CellValue";
import { usePaneText } from "../state/text-context";
import type { Correction } from "../view/correction";
import type { SuggestionLine } from "../view/suggestions";
import { MoreButton, useSome } from "./MoreButton";
import { RowButton } from "./RowButton";
import { useIssueStyles } from "./use-issue-styles";

interface SuggestionGroupProps {
  readonly suggested: readonly SuggestionLine[];
  /** How many the whole group holds. */
  readonly count: number;
  readonly onSelect: (at: CellAddress) => void;
  readonly onCorrect: (correction: Correction) => void;
  /** What was read by a reading of ours. */
  readonly children: ReactNode;
}

/** 可以这样读: agreed to one by one or all at once; only the reading changes, never the cell. */
export function SuggestionGroup(props: SuggestionGroupProps) {
  const { suggested, count, onSelect, onCorrect, children } = props;
  const styles = useIssueStyles();
  const text = usePaneText().correct.issues;
  const { some, left, showMore } = useSome(suggested);
  const open = suggested.filter((line) => !line.isAccepted);
  if (count === 0) return null;
  return (
    <Block flush className={styles.group}>
      <div className={styles.heading}>
        <LightbulbFilament20Regular aria-hidden />
        <h3 className={styles.title}>{text.suggested}</h3>
        <span className={styles.count}>{count}</span>
        {open.length > 1 && (
          <Link
            as="button"
            onClick={() => {
              onCorrect({ kind: "accept", readings: open.map(({ reading }) => reading) });
            }}
          >
            {text.agreeAll}
          </Link>
        )}
      </div>
      <ul className={styles.rows}>
        {some.map((line) => (
          <SuggestionRow key={line.key} line={line} onSelect={onSelect} onCorrect={onCorrect} />
        ))}
      </ul>
      <MoreButton left={left} onPress={showMore} />
      {children}
    </Block>
  );
}

interface SuggestionRowProps {
  readonly line: SuggestionLine;
  readonly onSelect: (at: CellAddress) => void;
  readonly onCorrect: (correction: Correction) => void;
}

function SuggestionRow({ line, onSelect, onCorrect }: SuggestionRowProps) {
  const styles = useIssueStyles();
  const text = usePaneText().correct;
  const { what, found, at, action, reading, isAccepted } = line;
  const row = useRef<HTMLLIElement>(null);
  const moves = useRef(false);
  useEffect(() => {
    if (!moves.current) return;
    moves.current = false;
    row.current?.querySelector<HTMLElement>("[data-answer]")?.focus();
  }, [isAccepted]);
  const correct = (correction: Correction) => {
    moves.current = true;
    onCorrect(correction);
  };
  return (
    <li ref={row} className={styles.row}>
      <div className={styles.words}>
        <div className={styles.what}>
          {what} <CellValue>{found}</CellValue>
        </div>
        {at && (
          <div className={styles.cell}>
            <CellLink at={at} onSelect={onSelect} />
          </div>
        )}
      </div>
      {isAccepted ? (
        <span className={styles.agreed}>
          <CheckmarkCircle16Filled aria-hidden />
          {text.issues.agreed}
          <Button
            appearance="subtle"
            className={styles.undo}
            data-answer
            icon={<ArrowUndo20Regular />}
            aria-label={text.issues.undoOf(at ? formatAddress(at) : found)}
            title={text.taken.undo}
            onClick={() => {
              correct({ kind: "withdraw", reading });
            }}
          />
        </span>
      ) : (
        <RowButton
          icon={<Checkmark16Regular />}
          isAnswer
          onPress={() => {
            correct({ kind: "accept", readings: [reading] });
          }}
        >
          {action}
        </RowButton>
      )}
    </li>
  );
}
