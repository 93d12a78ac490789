import { Button, makeStyles } from "@fluentui/react-components";
import type { SchoolState } from "../state/output-states";
import type { PaneStore } from "../state/pane-store";
import { usePaneText } from "../state/text-context";
import { hairline, measures, quiet, type } from "../theme/measures";
import { filledIn, headTeacherOf, isBlank, type SchoolTitles } from "../view/school-draft";
import { SchoolForm } from "./SchoolForm";

interface SchoolPartProps {
  readonly store: Pick<PaneStore, "editSchool" | "typeSchool" | "saveSchool" | "leaveSchool">;
  readonly school: SchoolState;
  /** What is taken where nobody said anything. */
  readonly titles: SchoolTitles;
  readonly classes: readonly string[];
  readonly isLocked: boolean;
}

/** 学校信息: what is known in one line, or the form. */
export function SchoolPart({ store, school, titles, classes, isLocked }: SchoolPartProps) {
  const styles = useStyles();
  const { output, frame } = usePaneText();
  const text = output.school;
  const { draft } = school;
  if (draft) {
    return <SchoolForm store={store} draft={draft} classes={classes} isLocked={isLocked} />;
  }
  const settings = filledIn(school.settings, titles);
  const named = classes.filter((label) => headTeacherOf(settings, label) !== "").length;
  const known = [
    settings.school,
    settings.schoolYear,
    settings.term === null ? "" : text.terms[settings.term],
    named === 0 ? "" : text.teachersNamed(named, classes.length),
  ].filter((part) => part !== "");
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <div className={styles.heading}>{text.heading}</div>
        <div className={styles.known}>
          {known.length === 0 ? text.nothing : known.join(frame.middleDot)}
        </div>
      </div>
      <Button
        appearance="subtle"
        className={styles.button}
        aria-label={text.editNamed}
        disabledFocusable={isLocked}
        onClick={store.editSchool}
      >
        {isBlank(school.settings) ? text.fill : text.edit}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    padding: `8px 4px 8px ${measures.insideBlock}`,
    borderTop: hairline,
  },
  words: { flexGrow: 1, minWidth: 0 },
  heading: type.body,
  known: { overflowWrap: "anywhere", ...type.small, ...quiet },
  button: { flexShrink: 0, minWidth: 0, height: measures.rowButton, padding: "0 8px" },
});
