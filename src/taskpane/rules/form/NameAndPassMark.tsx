import { Input, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { useLanguage, usePaneText } from "../../state/text-context";
import { measures, quiet, type } from "../../theme/measures";
import { Block } from "../../parts/Block";
import type { FormPartProps } from "./FormPart";
import { NumberEntry } from "./NumberEntry";
import { ProblemLines } from "./ProblemLines";

/** 名称 and 及格线. */
export function NameAndPassMark({ draft, problems, onChange }: FormPartProps) {
  const styles = useStyles();
  const text = usePaneText().rulesForm.form;
  const language = useLanguage();
  const id = useId();
  const ofName = problems.at("title", "shortTitle");
  const ofMark = problems.at("passPercent", "creditOfMakeUpPass");
  return (
    <Block className={styles.block}>
      <label htmlFor={id} className={styles.label}>
        {text.name}
      </label>
      <Input
        id={id}
        className={styles.name}
        aria-invalid={ofName.length > 0}
        value={draft.shortTitle[language]}
        onChange={(_, { value }) => {
          onChange({ kind: "name", name: value });
        }}
      />
      <ProblemLines problems={ofName} />
      <div className={styles.mark}>
        <span className={styles.label}>{text.passPercent}</span>
        <NumberEntry
          label={text.passPercent}
          value={draft.passPercent}
          isWrong={ofMark.length > 0}
          onSet={(percent) => {
            onChange({ kind: "pass-percent", percent });
          }}
        />
        <span className={styles.unit}>{text.percentHint}</span>
      </div>
      <ProblemLines problems={ofMark} />
    </Block>
  );
}

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", rowGap: "6px" },
  label: type.heading,
  name: { minWidth: 0, minHeight: measures.rowButton, "& input": { minWidth: 0 } },
  mark: { display: "flex", alignItems: "center", columnGap: "8px", marginTop: "4px" },
  unit: { ...type.reason, ...quiet },
});
