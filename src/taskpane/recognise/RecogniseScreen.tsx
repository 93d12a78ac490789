import { Button, Link, makeStyles } from "@fluentui/react-components";
import { ArrowClockwise20Regular, ArrowRight16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { RecognisedWorkbook } from "../../app";
import type { CellAddress } from "../../sheet";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { Title } from "../frame/Title";
import { SettingsButton } from "../parts/SettingsButton";
import { TakenLine } from "../parts/TakenLine";
import type { CorrectingState } from "../state/pane-state";
import { usePaneText, useVocabulary } from "../state/text-context";
import { type } from "../theme/measures";
import { subjectChoices } from "../view/column-menu";
import type { Correction } from "../view/correction";
import type { Question } from "../view/questions";
import { classGroupsOf } from "../view/roster";
import { saidLines } from "../view/said-lines";
import { unusedSheets, usableSheets } from "../view/sheets";
import { QuestionBlock } from "./QuestionBlock";
import { SaidBlock } from "./SaidBlock";
import { SheetList } from "./SheetList";
import { UnusedSheets } from "./UnusedSheets";
import { useOpenSheets } from "./use-open-sheets";

interface RecogniseScreenProps {
  readonly recognised: RecognisedWorkbook;
  readonly questions: readonly Question[];
  readonly last: CorrectingState["last"];
  readonly onReread: () => void;
  readonly onSettings: () => void;
  readonly onNext: () => void;
  readonly onCorrect: (correction: Correction) => void;
  readonly onUndo: () => void;
  readonly onSelect: (at: CellAddress) => void;
}

/** 识别: what was found in the workbook, how sure we are, and what a person says about it. */
export function RecogniseScreen(props: RecogniseScreenProps) {
  const { recognised, questions, last, onReread, onNext, onCorrect, onUndo, onSelect } = props;
  const styles = useStyles();
  const text = usePaneText();
  const words = useVocabulary();
  const [showsUnused, setShowsUnused] = useState(false);
  const usable = usableSheets(recognised);
  const unused = unusedSheets(recognised);
  const [question] = questions;
  const { open, setOpen, list, goTo } = useOpenSheets(usable, question);
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLDivElement>(null);
  const answered = useRef(false);
  useEffect(() => {
    if (!answered.current) return;
    answered.current = false;
    (heading.current ?? undo.current?.querySelector("button"))?.focus();
  }, [question?.key, last]);
  const answer = (correction: Correction) => {
    answered.current = true;
    onCorrect(correction);
  };
  return (
    <>
      <Content dense>
        <Title
          action={
            <span className={styles.actions}>
              <Button
                appearance="subtle"
                icon={<ArrowClockwise20Regular />}
                aria-label={text.recognise.reread}
                title={text.recognise.reread}
                onClick={onReread}
              />
              <SettingsButton onPress={props.onSettings} />
            </span>
          }
          under={
            <span className={styles.under}>
              <Facts recognised={recognised} />
              {unused.length > 0 && (
                <Link
                  as="button"
                  className={styles.link}
                  aria-expanded={showsUnused}
                  onClick={() => {
                    setShowsUnused(!showsUnused);
                  }}
                >
                  {text.recognise.unused(unused.length)}
                </Link>
              )}
            </span>
          }
        >
          {text.recognise.title(usable.length)}
        </Title>
        {last && (
          <div ref={undo}>
            <TakenLine
              onUndo={() => {
                answered.current = true;
                onUndo();
              }}
            >
              {last.words}
            </TakenLine>
          </div>
        )}
        {question && (
          <QuestionBlock
            question={question}
            more={questions.length - 1}
            headingRef={heading}
            onCorrect={answer}
            onChange={() => {
              if (question.kind === "sheet") goTo(question.sheet.sheetId);
            }}
            onSelect={onSelect}
          />
        )}
        {showsUnused && unused.length > 0 && <UnusedSheets sheets={unused} onCorrect={onCorrect} />}
        {usable.length > 0 && (
          <div ref={list}>
            <SheetList
              sheets={usable}
              reading={recognised.reading}
              snapshots={recognised.snapshot.sheets}
              subjects={subjectChoices(usable)}
              open={open}
              onToggle={setOpen}
              onCorrect={onCorrect}
            />
          </div>
        )}
        <SaidBlock
          said={saidLines(recognised.reading.choices, text, words)}
          onCorrect={onCorrect}
        />
      </Content>
      <Foot>
        <FootButton icon={<ArrowRight16Regular />} iconAfter onPress={onNext}>
          {text.recognise.next}
        </FootButton>
      </Foot>
    </>
  );
}

/** 八年级 · 6 个班 · 268 人 */
function Facts({ recognised }: { readonly recognised: RecognisedWorkbook }) {
  const text = usePaneText();
  const words = useVocabulary();
  const { register, heading } = recognised.reading;
  const facts = [
    ...(heading.grade ? [words.grade(heading.grade)] : []),
    ...(register.length > 0
      ? [
          text.recognise.classes(classGroupsOf(register).length),
          text.recognise.pupils(register.length),
        ]
      : []),
  ];
  return <span>{facts.join(text.frame.middleDot)}</span>;
}

const useStyles = makeStyles({
  actions: { display: "flex", flexShrink: 0, margin: "-2px -8px 0 0" },
  under: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px" },
  link: type.small,
});
