import { Button } from "@fluentui/react-components";
import { useState, type Ref } from "react";
import type { CellAddress } from "../../sheet";
import { formatMark } from "../../text";
import { DatesQuestionBlock, SymbolQuestionBlock } from "../attendance/AttendanceQuestions";
import { CellLink } from "../parts/CellLink";
import { CellValue } from "../parts/CellValue";
import { QuestionFrame } from "../parts/QuestionFrame";
import { usePaneText, useVocabulary } from "../state/text-context";
import type { Correction } from "../view/correction";
import type { Question } from "../view/questions";
import { canBeReadSo, doubtsOf } from "../view/sheet-doubts";
import { FullMarkEntry } from "./FullMarkEntry";

interface QuestionBlockProps {
  readonly question: Question;
  /** Questions after this one. */
  readonly more: number;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onCorrect: (correction: Correction) => void;
  /** 改一改 */
  readonly onChange: () => void;
  readonly onSelect: (at: CellAddress) => void;
}

/** The open question, with its answers as buttons: one tap answers. */
export function QuestionBlock(props: QuestionBlockProps) {
  const { question } = props;
  switch (question.kind) {
    case "sheet":
      return <SheetQuestion {...props} question={question} />;
    case "full-mark":
      return <FullMarkQuestion key={question.key} {...props} question={question} />;
    case "letter":
      return <LetterQuestion {...props} question={question} />;
    case "symbol":
      return <SymbolQuestionBlock key={question.key} {...props} question={question} />;
    case "dates":
      return <DatesQuestionBlock key={question.key} {...props} question={question} />;
  }
}

type PropsOf<Kind extends Question["kind"]> = Omit<QuestionBlockProps, "question"> & {
  readonly question: Extract<Question, { readonly kind: Kind }>;
};

function SheetQuestion({ question, more, headingRef, onCorrect, onChange }: PropsOf<"sheet">) {
  const { question: text, sheet: words } = usePaneText().correct;
  const vocabulary = useVocabulary();
  const { sheet } = question;
  const role = vocabulary.roles[sheet.role];
  const reasons = doubtsOf(sheet).map((doubt) => vocabulary.evidence(doubt));
  return (
    <QuestionFrame
      headingRef={headingRef}
      title={text.isIt(sheet.sheet, role)}
      {...(more > 0 ? { aside: text.more(more) } : {})}
      why={text.because(reasons.length > 0 ? reasons : [words.noPupils])}
    >
      {canBeReadSo(sheet) && (
        <Button
          onClick={() => {
            onCorrect({ kind: "confirm", sheet });
          }}
        >
          {text.readSo}
        </Button>
      )}
      <Button onClick={onChange}>{text.change}</Button>
      <Button
        onClick={() => {
          onCorrect({ kind: "role", sheet, role: "other" });
        }}
      >
        {text.isNot(role)}
      </Button>
    </QuestionFrame>
  );
}

function FullMarkQuestion(props: PropsOf<"full-mark">) {
  const { question, more, headingRef, onCorrect, onSelect } = props;
  const { question: text, column } = usePaneText().correct;
  const words = useVocabulary();
  const [isTyping, setIsTyping] = useState(false);
  const { subject, fullMarks, highest, at } = question;
  const set = (fullMark: number) => {
    onCorrect({ kind: "full-mark", subject, fullMark });
  };
  return (
    <QuestionFrame
      headingRef={headingRef}
      title={text.fullMark(words.subject(subject))}
      {...(more > 0 ? { aside: text.more(more) } : {})}
      why={
        <>
          {text.fullMarkWhy(formatMark(highest))}
          {at && <CellLink at={at} onSelect={onSelect} />}
        </>
      }
    >
      {fullMarks.map((fullMark) => (
        <Button
          key={fullMark}
          onClick={() => {
            set(fullMark);
          }}
        >
          {formatMark(fullMark)}
        </Button>
      ))}
      {isTyping ? (
        <FullMarkEntry
          label={column.fullMarkOf(words.subject(subject))}
          onSet={set}
          onCancel={() => {
            setIsTyping(false);
          }}
        />
      ) : (
        <Button
          onClick={() => {
            setIsTyping(true);
          }}
        >
          {column.otherFullMark}
        </Button>
      )}
    </QuestionFrame>
  );
}

function LetterQuestion({ question, more, headingRef, onCorrect, onSelect }: PropsOf<"letter">) {
  const { question: text } = usePaneText().correct;
  const { letter, cells, at } = question;
  const count = (counts: "pass" | "fail") => () => {
    onCorrect({ kind: "letter", letter, counts });
  };
  return (
    <QuestionFrame
      headingRef={headingRef}
      title={
        <>
          <CellValue>{letter}</CellValue> {text.letter}
        </>
      }
      {...(more > 0 ? { aside: text.more(more) } : {})}
      why={
        <>
          {text.letterWhy(cells)}
          {at && <CellLink at={at} onSelect={onSelect} />}
        </>
      }
    >
      <Button onClick={count("pass")}>{text.passes}</Button>
      <Button onClick={count("fail")}>{text.fails}</Button>
    </QuestionFrame>
  );
}
