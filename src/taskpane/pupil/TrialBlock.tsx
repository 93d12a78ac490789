import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { Score } from "../../school";
import type { SubjectFinding } from "../../screening";
import { Block, BlockHeading } from "../parts/Block";
import type { TypedMark } from "../state/screening-states";
import { usePaneText, useVocabulary } from "../state/text-context";
import { measures, narrowPane, oneLine, quiet, type } from "../theme/measures";

interface TrialBlockProps {
  readonly student: number;
  /** As the trial has them. */
  readonly subjects: readonly SubjectFinding[];
  readonly typed: readonly TypedMark[];
  readonly onTry: (mark: Omit<TypedMark, "score">) => void;
}

/** 试算: every mark of the pupil in a field of its own; what is typed is tried at once and kept nowhere. */
export function TrialBlock({ student, subjects, typed, onTry }: TrialBlockProps) {
  const styles = useStyles();
  const text = usePaneText().trial;
  const words = useVocabulary();
  const field = (subject: SubjectFinding, which: TypedMark["which"]) => {
    const mine = typed.find(
      (mark) =>
        mark.student === student && mark.subject === subject.subject && mark.which === which,
    );
    const stands = which === "first" ? subject.before : subject.makeUp;
    return (
      <TrialField
        label={(which === "first" ? text.first : text.makeUp)(words.subject(subject.subject))}
        value={mine?.text ?? shownIn(stands, (score) => words.score(score))}
        isReadable={mine === undefined || mine.score !== null}
        onType={(entered) => {
          onTry({ student, subject: subject.subject, which, text: entered });
        }}
      />
    );
  };
  return (
    <Block>
      <BlockHeading aside={<span className={styles.promise}>{text.nothingWritten}</span>}>
        {text.heading}
      </BlockHeading>
      <div className={styles.columns} aria-hidden>
        <span className={styles.subject} />
        <span className={styles.field}>{text.columnFirst}</span>
        <span className={styles.field}>{text.columnMakeUp}</span>
      </div>
      <ul className={styles.list}>
        {subjects.map((subject) => (
          <li key={subject.subject} className={styles.row}>
            <span className={styles.subject}>{words.shortSubject(subject.subject)}</span>
            <span className={styles.field}>{field(subject, "first")}</span>
            <span className={styles.field}>
              {maySitMakeUp(subject, typed, student) && field(subject, "make-up")}
            </span>
          </li>
        ))}
      </ul>
    </Block>
  );
}

interface TrialFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isReadable: boolean;
  readonly onType: (text: string) => void;
}

function TrialField({ label, value, isReadable, onType }: TrialFieldProps) {
  const styles = useStyles();
  const text = usePaneText().trial;
  return (
    <Field
      validationState={isReadable ? "none" : "error"}
      {...(isReadable ? {} : { validationMessage: text.notReadable })}
    >
      <Input
        className={styles.input}
        input={{ className: styles.figure }}
        aria-label={label}
        value={value}
        onChange={(_, data) => {
          onType(data.value);
        }}
      />
    </Field>
  );
}

function shownIn(score: Score | null, say: (score: Score) => string): string {
  return score === null || score.kind === "blank" ? "" : say(score);
}

/** A make-up exam counts only after a first mark that failed or was put off. */
function maySitMakeUp(
  { subject, standing, before, makeUp }: SubjectFinding,
  typed: readonly TypedMark[],
  student: number,
): boolean {
  const isTyped = typed.some(
    (mark) => mark.student === student && mark.subject === subject && mark.which === "make-up",
  );
  return isTyped || makeUp !== null || standing === "fail" || before.kind === "deferred";
}

const useStyles = makeStyles({
  promise: { ...type.small, ...quiet },
  columns: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "10px",
    marginTop: "6px",
    ...type.small,
    ...quiet,
    [narrowPane]: { "& > :first-child": { display: "none" } },
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    columnGap: "10px",
    minHeight: "40px",
  },
  subject: {
    ...oneLine,
    ...type.heading,
    flexGrow: 1,
    flexBasis: 0,
    minWidth: "36px",
    lineHeight: "36px",
    [narrowPane]: { flexBasis: "100%" },
  },
  field: {
    flexShrink: 0,
    width: "92px",
    [narrowPane]: { flexShrink: 1, flexGrow: 1, flexBasis: 0, width: "auto", minWidth: 0 },
  },
  input: { width: "100%", minWidth: 0, minHeight: measures.rowButton },
  figure: { fontVariantNumeric: "tabular-nums" },
});
