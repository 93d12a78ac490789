import { Button, makeStyles } from "@fluentui/react-components";
import {
  ArrowUndo20Regular,
  ChevronDown20Regular,
  ChevronUp20Regular,
  TableSearch20Regular,
} from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import type { ScreenedWorkbook } from "../../app";
import type { Verdict } from "../../screening";
import type { CellAddress } from "../../sheet";
import { AttendanceBlock } from "../attendance/AttendanceBlock";
import { AttentionBlock } from "../attention/AttentionBlock";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { Title } from "../frame/Title";
import { BackButton } from "../parts/BackButton";
import { VerdictPill } from "../parts/VerdictPill";
import type { TrialState, TypedMark } from "../state/screening-states";
import { useLanguage, usePaneText, useVocabulary } from "../state/text-context";
import { quiet, type } from "../theme/measures";
import { explainPupil } from "../view/pupil-explanation";
import { pupilAttendance } from "../view/attendance/pupil-attendance";
import { pupilAttention } from "../view/attention/pupil-tags";
import type { CellRange } from "../view/cell-ranges";
import type { PersonLine } from "../view/roster";
import { BasisBlock } from "./BasisBlock";
import { MarksBlock } from "./MarksBlock";
import { ReasonBox } from "./ReasonBox";
import { TrialAnswer } from "./TrialAnswer";
import { TrialBlock } from "./TrialBlock";

interface PupilScreenProps {
  readonly pupil: PersonLine;
  readonly screened: ScreenedWorkbook;
  /** What was just typed about this pupil; null where nothing was. */
  readonly live: ReactNode;
  /** The list from which the pupil was opened. */
  readonly among: readonly PersonLine[];
  readonly onBack: () => void;
  readonly onOpen: (student: number) => void;
  readonly onSelectPupil: () => void;
  readonly onSelect: (at: CellAddress) => void;
  readonly onSelectRange: (range: CellRange) => void;
  /** The last tag added or taken away here, in words. */
  readonly lastTag: string | null;
  readonly onAddTag: (category: string, note: string) => void;
  readonly onRemoveTag: (category: string) => void;
  readonly onUndoTag: () => void;
  /** 试算 under way. */
  readonly trial: TrialState | null;
  readonly onStartTrial: () => void;
  readonly onTry: (mark: Omit<TypedMark, "score">) => void;
  readonly onLeaveTrial: () => void;
}

/** One pupil: why, what is missing, how it ends; marks; the text it rests on; attendance; attention. */
export function PupilScreen(props: PupilScreenProps) {
  const { pupil, screened, among, onBack, onOpen, onSelect, trial } = props;
  const styles = useStyles();
  const text = usePaneText();
  const words = useVocabulary();
  const language = useLanguage();
  const explanation = explainPupil(trial?.outcome ?? screened, pupil.student, language);
  const attendance = pupilAttendance(screened, pupil.student, text, words, language);
  const attention = pupilAttention(screened, pupil.student, words, language);
  const position = among.findIndex(({ student }) => student === pupil.student);
  const facts = [
    pupil.classGroup ?? words.unnamedClass,
    ...(pupil.studentNumber === null ? [] : [text.pupil.number(pupil.studentNumber)]),
  ];
  return (
    <>
      <Content>
        <div className={styles.bar}>
          <BackButton onPress={onBack}>{text.pupil.back}</BackButton>
          {position >= 0 && (
            <div className={styles.neighbours}>
              <span className={styles.position}>
                {text.pupil.position(position + 1, among.length)}
              </span>
              <Neighbour
                name={text.pupil.previous}
                icon={<ChevronUp20Regular />}
                keys="Alt+ArrowUp"
                pupil={among[position - 1]}
                onOpen={onOpen}
              />
              <Neighbour
                name={text.pupil.next}
                icon={<ChevronDown20Regular />}
                keys="Alt+ArrowDown"
                pupil={among[position + 1]}
                onOpen={onOpen}
              />
            </div>
          )}
        </div>
        <Title
          large
          under={facts.join(text.frame.middleDot)}
          action={
            explanation && (
              <span className={styles.pill}>
                <VerdictPill verdict={explanation.verdict} large />
              </span>
            )
          }
        >
          {pupil.name}
        </Title>
        {props.live}
        {explanation && (
          <>
            {trial && (
              <TrialAnswer
                from={verdictIn(screened, pupil.student) ?? explanation.verdict}
                to={explanation.verdict}
              />
            )}
            <ReasonBox
              verdict={explanation.verdict}
              reason={explanation.reason}
              missing={explanation.missing}
              wayOut={explanation.wayOut}
              wayIn={explanation.wayIn}
              onSelect={onSelect}
            />
            {trial ? (
              <TrialBlock
                student={pupil.student}
                subjects={trial.outcome.subjectsOf(pupil.student)}
                typed={trial.typed}
                onTry={props.onTry}
              />
            ) : (
              <MarksBlock
                marks={explanation.marks}
                onSelect={onSelect}
                onStartTrial={props.onStartTrial}
              />
            )}
            <BasisBlock
              policy={screened.policy}
              clauses={explanation.clauses}
              interpretation={explanation.interpretation}
            />
          </>
        )}
        {attendance && !trial && (
          <AttendanceBlock attendance={attendance} onSelect={props.onSelectRange} />
        )}
        {!trial && (
          <AttentionBlock
            attention={attention}
            lastTag={props.lastTag}
            onAdd={props.onAddTag}
            onRemove={props.onRemoveTag}
            onUndo={props.onUndoTag}
            onSelect={props.onSelectRange}
          />
        )}
      </Content>
      <Foot>
        {trial ? (
          <FootButton icon={<ArrowUndo20Regular />} onPress={props.onLeaveTrial}>
            {text.trial.leave}
          </FootButton>
        ) : (
          <FootButton icon={<TableSearch20Regular />} onPress={props.onSelectPupil}>
            {text.pupil.select}
          </FootButton>
        )}
      </Foot>
    </>
  );
}

function verdictIn({ screening }: ScreenedWorkbook, student: number): Verdict | null {
  return screening.findings.find((one) => one.student === student)?.verdict ?? null;
}

interface NeighbourProps {
  readonly name: string;
  readonly icon: ReactElement;
  readonly keys: string;
  readonly pupil: PersonLine | undefined;
  readonly onOpen: (student: number) => void;
}

function Neighbour({ name, icon, keys, pupil, onOpen }: NeighbourProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={styles.neighbour}
      icon={icon}
      aria-label={name}
      aria-keyshortcuts={keys}
      disabledFocusable={pupil === undefined}
      onClick={() => {
        if (pupil) onOpen(pupil.student);
      }}
    />
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    justifyContent: "space-between",
    margin: "-6px -8px -4px -10px",
  },
  neighbours: { display: "flex", alignItems: "center" },
  position: {
    paddingInline: "10px 4px",
    fontVariantNumeric: "tabular-nums",
    ...type.small,
    ...quiet,
  },
  neighbour: { height: "36px" },
  pill: { display: "flex", alignSelf: "center" },
});
