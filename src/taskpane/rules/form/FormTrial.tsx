import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight12Regular } from "@fluentui/react-icons";
import type { ScreenedWorkbook, VerdictMove } from "../../../app";
import { Block, BlockHeading } from "../../parts/Block";
import { VerdictPill } from "../../parts/VerdictPill";
import { usePaneText } from "../../state/text-context";
import { offScreen, oneLine, quiet, type } from "../../theme/measures";

interface FormTrialProps {
  /** Null where nothing was screened yet. */
  readonly screened: ScreenedWorkbook | null;
  /** Null where nothing is tried: nothing is changed, or something is to be mended. */
  readonly moves: readonly VerdictMove[] | null;
  readonly isMending: boolean;
}

const shown = 5;

/** 试算: how many verdicts the changed policy would move, and whose. */
export function FormTrial({ screened, moves, isMending }: FormTrialProps) {
  const styles = useStyles();
  const text = usePaneText();
  const { trialHeading, trialAsked, notScreened, cannotTry } = text.rulesForm.form;
  if (!screened || !moves) {
    const why = !screened ? notScreened : isMending ? cannotTry : trialAsked;
    return (
      <Block>
        <BlockHeading>{trialHeading}</BlockHeading>
        <div className={styles.why}>{why}</div>
      </Block>
    );
  }
  const { students } = screened.recognised.reading.cohort;
  return (
    <Block className={styles.live}>
      <BlockHeading>
        {moves.length === 0 ? text.trial.nobodyMoves : text.trial.moves(moves.length)}
      </BlockHeading>
      <ul className={styles.list}>
        {moves.slice(0, shown).map(({ student, from, to }) => {
          const { name = "", classGroup = null } = students[student] ?? {};
          const verdict = text.results.verdict;
          return (
            <li key={student} className={styles.move}>
              <span className={styles.spoken}>
                {text.trial.move(name, classGroup ?? "", verdict[from], verdict[to])}
              </span>
              <span className={styles.name} aria-hidden>
                {name} <span className={styles.classGroup}>{classGroup}</span>
              </span>
              <span className={styles.pills} aria-hidden>
                <VerdictPill verdict={from} />
                <ArrowRight12Regular />
                <VerdictPill verdict={to} />
              </span>
            </li>
          );
        })}
      </ul>
      {moves.length > shown && (
        <div className={styles.why}>{text.trial.moreMoves(moves.length - shown)}</div>
      )}
      <div className={styles.why}>{text.trial.nothingWritten}</div>
    </Block>
  );
}

const useStyles = makeStyles({
  why: { ...type.small, ...quiet },
  live: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    border: `1px solid ${tokens.colorBrandStroke2}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", ":empty": { display: "none" } },
  move: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    minHeight: "30px",
  },
  spoken: offScreen,
  name: { flexGrow: 1, ...oneLine, ...type.reason, fontWeight: tokens.fontWeightSemibold },
  classGroup: { ...type.small, ...quiet, fontWeight: tokens.fontWeightRegular },
  pills: { display: "flex", flexShrink: 0, alignItems: "center", columnGap: "4px" },
});
