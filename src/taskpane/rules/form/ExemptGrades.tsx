import { Checkbox, makeStyles } from "@fluentui/react-components";
import { usePaneText, useVocabulary } from "../../state/text-context";
import { gradesOfStages } from "../../view/grades-of-stages";
import { FormPart, type FormPartProps } from "./FormPart";

/** 不留级的年级, of those that the policy covers. */
export function ExemptGrades({ draft, problems, onChange }: FormPartProps) {
  const styles = useStyles();
  const text = usePaneText().rulesForm.form;
  const words = useVocabulary();
  const { exemptGradeYears: exempt } = draft;
  return (
    <FormPart heading={text.exemptGrades} problems={problems.at("exemptGradeYears")}>
      <div role="group" aria-label={text.exemptGrades} className={styles.grades}>
        {gradesOfStages(draft.schoolStages).map((grade) => (
          <Checkbox
            key={grade.year}
            className={styles.grade}
            label={words.grade(grade)}
            checked={exempt.includes(grade.year)}
            onChange={(_, { checked }) => {
              const others = exempt.filter((year) => year !== grade.year);
              const years = checked === true ? [...others, grade.year] : others;
              onChange({ kind: "exempt-grades", years });
            }}
          />
        ))}
      </div>
    </FormPart>
  );
}

const useStyles = makeStyles({
  grades: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(84px, 1fr))",
    margin: "-4px -8px",
  },
  grade: { "& label": { paddingRight: 0, fontSize: "13px" } },
});
