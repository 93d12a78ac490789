import { Button, Input, makeStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { SchoolSettings } from "../../app";
import { Choice } from "../rules/form/Choice";
import type { PaneStore } from "../state/pane-store";
import { usePaneText } from "../state/text-context";
import { hairline, measures, quiet, type } from "../theme/measures";
import { headTeacherOf, withHeadTeacher } from "../view/school-draft";

interface SchoolFormProps {
  readonly store: Pick<PaneStore, "typeSchool" | "saveSchool" | "leaveSchool">;
  readonly draft: SchoolSettings;
  readonly classes: readonly string[];
  readonly isLocked: boolean;
}

/** 学校、学年、学期、班主任: compact, and free to be left empty. */
export function SchoolForm({ store, draft, classes, isLocked }: SchoolFormProps) {
  const styles = useStyles();
  const text = usePaneText().output.school;
  const heading = useId();
  const terms = (["none", "first", "second"] as const).map(
    (each) => [each, text.terms[each]] as const,
  );
  return (
    <form
      className={styles.form}
      aria-labelledby={heading}
      onSubmit={(event) => {
        event.preventDefault();
        void store.saveSchool();
      }}
    >
      <div>
        <h4 id={heading} className={styles.heading}>
          {text.heading}
        </h4>
        <p className={styles.why}>{text.why}</p>
      </div>
      <Entry
        label={text.school}
        value={draft.school}
        onType={(school) => {
          store.typeSchool({ ...draft, school });
        }}
      />
      <div className={styles.yearAndTerm}>
        <Entry
          label={text.schoolYear}
          placeholder={text.schoolYearExample}
          value={draft.schoolYear}
          onType={(schoolYear) => {
            store.typeSchool({ ...draft, schoolYear });
          }}
        />
        <Labelled label={text.term}>
          <Choice
            label={text.term}
            value={draft.term ?? "none"}
            options={terms}
            onChoose={(term) => {
              store.typeSchool({ ...draft, term: term === "none" ? null : term });
            }}
          />
        </Labelled>
      </div>
      <fieldset className={styles.teachers}>
        <legend className={styles.legend}>{text.headTeachers}</legend>
        {classes.map((classGroup) => (
          <Entry
            key={classGroup}
            label={classGroup}
            spoken={text.headTeacherOf(classGroup)}
            value={headTeacherOf(draft, classGroup)}
            onType={(name) => {
              store.typeSchool(withHeadTeacher(draft, classGroup, name));
            }}
          />
        ))}
      </fieldset>
      <div className={styles.pair}>
        <Button type="submit" className={styles.button} disabledFocusable={isLocked}>
          {text.save}
        </Button>
        <Button appearance="subtle" className={styles.button} onClick={store.leaveSchool}>
          {text.later}
        </Button>
      </div>
    </form>
  );
}

interface EntryProps {
  readonly label: string;
  /** Where the label alone would not say it. */
  readonly spoken?: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onType: (value: string) => void;
}

function Entry({ label, spoken = label, value, placeholder = "", onType }: EntryProps) {
  const styles = useStyles();
  return (
    <Labelled label={label}>
      <Input
        className={styles.input}
        aria-label={spoken}
        placeholder={placeholder}
        value={value}
        onChange={(_, data) => {
          onType(data.value);
        }}
      />
    </Labelled>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.labelled}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: "10px",
    padding: measures.insideBlock,
    borderTop: hairline,
  },
  heading: { margin: 0, ...type.heading },
  why: { margin: "2px 0 0", ...type.small, ...quiet },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "8px" },
  yearAndTerm: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)",
    columnGap: "8px",
  },
  teachers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(112px, 1fr))",
    gap: "6px 8px",
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  legend: { padding: 0, marginBottom: "4px", ...type.heading },
  labelled: { display: "flex", flexDirection: "column", rowGap: "2px", minWidth: 0 },
  label: { overflowWrap: "anywhere", ...type.small, ...quiet },
  input: { minWidth: 0, minHeight: measures.rowButton, "& input": { minWidth: 0 } },
  button: { minWidth: 0, minHeight: measures.rowButton },
});
