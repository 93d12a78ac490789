import { Button, makeStyles } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { usePaneText } from "../../state/text-context";
import { measures } from "../../theme/measures";
import { ClauseEntry } from "./ClauseEntry";
import { FormPart, type FormPartProps } from "./FormPart";

/** The clauses, any of which suffices; rows can be added and taken out. */
export function ClauseList({ draft, problems, onChange }: FormPartProps) {
  const styles = useStyles();
  const text = usePaneText().rulesForm.form;
  const add = useRef<HTMLDivElement>(null);
  const ofRows = draft.clauses.map((_, index) => `clauses[${index}]`);
  const inRows = problems.at(...ofRows);
  const ofAll = problems
    .at("clauses", "makeUpEligibility")
    .filter((problem) => !inRows.includes(problem));
  return (
    <FormPart heading={text.clauses} problems={ofAll}>
      {draft.clauses.map((clause, index) => (
        <ClauseEntry
          // By its place: a clause gets an id of its own at its first change, and keeps the focus.
          key={index}
          name={text.clause(index + 1)}
          clause={clause}
          groups={draft.subjectGroups}
          problems={problems.at(`clauses[${index}]`)}
          onSet={(counts) => {
            onChange({ kind: "clause", id: clause.id, counts });
          }}
          onRemove={() => {
            onChange({ kind: "remove-clause", id: clause.id });
            add.current?.querySelector("button")?.focus();
          }}
        />
      ))}
      <div ref={add}>
        <Button
          className={styles.add}
          icon={<Add16Regular />}
          onClick={() => {
            const [first] = draft.subjectGroups;
            const group = first && first.subjects !== "others" ? first.id : "all";
            const counts = { counts: "after-make-up", atLeast: [{ group, subjects: 2 }] } as const;
            onChange({ kind: "add-clause", counts });
          }}
        >
          {text.addClause}
        </Button>
      </div>
    </FormPart>
  );
}

const useStyles = makeStyles({
  add: { minWidth: 0, minHeight: measures.rowButton },
});
