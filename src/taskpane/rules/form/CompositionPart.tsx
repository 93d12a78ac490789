import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { Composition } from "../../../rules";
import { usePaneText } from "../../state/text-context";
import { quiet, type } from "../../theme/measures";
import { Choice } from "./Choice";
import { FormPart, type FormPartProps } from "./FormPart";
import { NumberEntry } from "./NumberEntry";
import { ProblemLines } from "./ProblemLines";

const usualTerm = { coursework: 30, midterm: 30, final: 40 };
const usualAnnual = { first: 50, second: 50 };

/** 成绩构成: the weights of 平时, 期中 and 期末, and of the two terms. */
export function CompositionPart({ draft, problems, onChange }: FormPartProps) {
  const styles = useStyles();
  const text = usePaneText().rulesForm.form;
  const { composition } = draft;
  const { term, annual } = composition;
  const set = (change: Partial<Composition>) => {
    onChange({ kind: "composition", composition: { ...composition, ...change } });
  };
  const ofTerm = problems.at("composition.term");
  const ofAnnual = problems.at("composition.annual");
  const weight = (label: string, value: number, isWrong: boolean, onSet: (set: number) => void) => (
    <div className={styles.weight}>
      <span className={styles.label}>{label}</span>
      <NumberEntry label={label} value={value} isWrong={isWrong} onSet={onSet} />
      <span className={styles.unit}>%</span>
    </div>
  );
  return (
    <FormPart heading={text.composition} problems={[]}>
      <Checkbox
        className={styles.check}
        label={text.composesTerm}
        checked={term !== null}
        onChange={(_, { checked }) => {
          set({ term: checked === true ? usualTerm : null });
        }}
      />
      {term && (
        <div>
          {(["coursework", "midterm", "final"] as const).map((part) => (
            <div key={part}>
              {weight(text[part], term[part], ofTerm.length > 0, (value) => {
                set({ term: { ...term, [part]: value } });
              })}
            </div>
          ))}
          <div className={styles.sum}>{text.sum(term.coursework + term.midterm + term.final)}</div>
          <ProblemLines problems={ofTerm} />
        </div>
      )}
      <Checkbox
        className={styles.check}
        label={text.composesAnnual}
        checked={annual !== null}
        onChange={(_, { checked }) => {
          set({ annual: checked === true ? usualAnnual : null });
        }}
      />
      {annual && (
        <div>
          {(["first", "second"] as const).map((part) => (
            <div key={part}>
              {weight(
                part === "first" ? text.firstTerm : text.secondTerm,
                annual[part],
                ofAnnual.length > 0,
                (value) => {
                  set({ annual: { ...annual, [part]: value } });
                },
              )}
            </div>
          ))}
          <div className={styles.sum}>{text.sum(annual.first + annual.second)}</div>
          <ProblemLines problems={ofAnnual} />
        </div>
      )}
      {(term ?? annual) && (
        <div className={styles.absent}>
          <span className={styles.label}>{text.absentPart}</span>
          <Choice
            label={text.absentPart}
            value={composition.absentPart}
            options={(["missing", "zero", "whole"] as const).map(
              (each) => [each, text.absentPartIs[each]] as const,
            )}
            onChoose={(absentPart) => {
              set({ absentPart });
            }}
          />
        </div>
      )}
    </FormPart>
  );
}

const useStyles = makeStyles({
  check: { margin: "-4px -8px", "& label": { fontSize: "13px" } },
  weight: { display: "flex", alignItems: "center", columnGap: "6px", minHeight: "42px" },
  label: { flexGrow: 1, ...type.reason },
  unit: { ...type.reason, ...quiet },
  sum: { textAlign: "right", ...type.small, ...quiet, fontVariantNumeric: "tabular-nums" },
  absent: { display: "flex", flexDirection: "column", rowGap: "4px" },
});
