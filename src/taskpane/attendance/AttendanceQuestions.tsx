import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type Ref } from "react";
import type { CellAddress } from "../../sheet";
import { CellLink } from "../parts/CellLink";
import { CellValue } from "../parts/CellValue";
import { QuestionFrame } from "../parts/QuestionFrame";
import { Choice } from "../rules/form/Choice";
import { usePaneText } from "../state/text-context";
import type { DatesQuestion, SymbolQuestion } from "../view/attendance/questions";
import type { Correction } from "../view/correction";
import { SymbolAnswers } from "./SymbolAnswers";

interface AnsweredProps<Asked> {
  readonly question: Asked;
  /** Questions after this one. */
  readonly more: number;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onCorrect: (correction: Correction) => void;
  readonly onSelect: (at: CellAddress) => void;
}

/** ⊙ 是什么意思 */
export function SymbolQuestionBlock(props: AnsweredProps<SymbolQuestion>) {
  const { question, more, headingRef, onCorrect, onSelect } = props;
  const { attendance, correct } = usePaneText();
  const text = attendance.question;
  const { symbol, cells, sheets, at, canSpan } = question;
  return (
    <QuestionFrame
      headingRef={headingRef}
      title={
        <>
          <CellValue>{symbol}</CellValue> {text.symbol}
        </>
      }
      {...(more > 0 ? { aside: correct.question.more(more) } : {})}
      why={
        <>
          {text.symbolWhy(cells, sheets.length)}
          {at && <CellLink at={at} onSelect={onSelect} />}
        </>
      }
    >
      <SymbolAnswers
        sheet={sheets[0] ?? null}
        canSpan={canSpan}
        onAnswer={(means, sheet) => {
          onCorrect({ kind: "symbol", sheet, symbol, means });
        }}
      />
    </QuestionFrame>
  );
}

/** 是哪年哪月的 */
export function DatesQuestionBlock(props: AnsweredProps<DatesQuestion>) {
  const { question, more, headingRef, onCorrect, onSelect } = props;
  const styles = useStyles();
  const { attendance, correct } = usePaneText();
  const text = attendance.question;
  const { sheet, missing, years, at } = question;
  const [year, setYear] = useState(() => years.at(-1) ?? 0);
  const answer = (said: { readonly year: number; readonly month: number | null }) => {
    onCorrect({ kind: "dates", sheet, said });
  };
  return (
    <QuestionFrame
      headingRef={headingRef}
      title={missing === "year" ? text.year(sheet.name) : text.month(sheet.name)}
      {...(more > 0 ? { aside: correct.question.more(more) } : {})}
      why={
        <>
          {missing === "year" ? text.yearWhy : text.monthWhy}
          {at && <CellLink at={at} onSelect={onSelect} />}
        </>
      }
    >
      {missing === "year" ? (
        years.map((one) => (
          <Button
            key={one}
            onClick={() => {
              answer({ year: one, month: null });
            }}
          >
            {text.yearAnswer(one)}
          </Button>
        ))
      ) : (
        <>
          <Choice
            className={styles.year}
            label={text.yearLabel}
            value={String(year)}
            options={years.map((one) => [String(one), text.yearAnswer(one)])}
            onChoose={(chosen) => {
              setYear(Number(chosen));
            }}
          />
          {months.map((month) => (
            <Button
              key={month}
              onClick={() => {
                answer({ year, month });
              }}
            >
              {text.monthAnswer(month)}
            </Button>
          ))}
        </>
      )}
    </QuestionFrame>
  );
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const useStyles = makeStyles({ year: { gridColumn: "1 / -1" } });
