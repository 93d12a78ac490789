import type { VerdictGroup } from "../view/roster";
import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { VerdictIcon } from "../parts/VerdictIcon";

import { usePaneText } from "../state/text-context";
import { forcedColors, hairline, lowWindow, measures, offScreen } from "../theme/measures";
import { meaning } from "../theme/meaning";
import type { VerdictBars } from "../view/verdict-bars";
import { SmallBars } from "./SmallBars";

/** One verdict with its number. */
export interface VerdictCount {
  readonly verdict: VerdictGroup;
  readonly count: number;
}

interface VerdictCardsProps {
  readonly cards: readonly (VerdictCount & { readonly bars: VerdictBars })[];
  readonly quiet: readonly VerdictCount[];
  readonly chosen: VerdictGroup | null;
  readonly onChoose: (verdict: VerdictGroup | null) => void;
}

/** The verdicts as numbers; each filters the list. */
export function VerdictCards({ cards, quiet, chosen, onChoose }: VerdictCardsProps) {
  const styles = useStyles();
  const highest = Math.max(...cards.flatMap(({ bars }) => bars.bars.map(({ count }) => count)), 1);
  const toggle = (verdict: VerdictGroup) => {
    onChoose(chosen === verdict ? null : verdict);
  };
  return (
    <div className={styles.all}>
      <div className={mergeClasses(styles.row, cards.length === 2 ? styles.two : styles.three)}>
        {cards.map((card) => (
          <Card
            key={card.verdict}
            {...card}
            highest={highest}
            isChosen={card.verdict === chosen}
            onPress={toggle}
          />
        ))}
      </div>
      <div className={mergeClasses(styles.row, styles.two)}>
        {quiet.map((count) => (
          <QuietCard
            key={count.verdict}
            {...count}
            isChosen={count.verdict === chosen}
            onPress={toggle}
          />
        ))}
      </div>
    </div>
  );
}

interface PressableProps extends VerdictCount {
  readonly isChosen: boolean;
  readonly onPress: (verdict: VerdictGroup) => void;
}

interface CardProps extends PressableProps {
  readonly bars: VerdictBars;
  readonly highest: number;
}

function Card({ verdict, count, bars, highest, isChosen, onPress }: CardProps) {
  const styles = useStyles();
  const text = usePaneText();
  const descriptionId = useId();
  const figures = bars.bars
    .filter((bar) => bar.count > 0)
    .map((bar) => text.results.barFigure(bar.label ?? "", bar.count));
  return (
    <ToggleButton
      className={mergeClasses(styles.card, isChosen && styles.chosen)}
      checked={isChosen}
      aria-label={text.results.cardName(text.results.verdict[verdict], count)}
      aria-describedby={descriptionId}
      onClick={() => {
        onPress(verdict);
      }}
    >
      <span className={styles.name}>
        <span className={mergeClasses(styles.icon, styles[tone[verdict]])}>
          <VerdictIcon verdict={verdict} />
        </span>
        {text.results.verdict[verdict]}
      </span>
      <span className={styles.figures}>
        <span
          className={mergeClasses(
            styles.count,
            verdict === "candidate" && count > 0 && styles.alarm,
          )}
        >
          {count}
        </span>
        {bars.bars.length > 1 && (
          <SmallBars
            counts={bars.bars.map((bar) => bar.count)}
            highest={highest}
            fill={barFill[tone[verdict]]}
          />
        )}
      </span>
      <span id={descriptionId} className={styles.spoken}>
        {text.frame.listOf(figures)}
      </span>
    </ToggleButton>
  );
}

function QuietCard({ verdict, count, isChosen, onPress }: PressableProps) {
  const styles = useStyles();
  const text = usePaneText().results;
  return (
    <ToggleButton
      className={mergeClasses(styles.quiet, isChosen && styles.chosen)}
      checked={isChosen}
      aria-label={text.cardName(text.verdict[verdict], count)}
      onClick={() => {
        onPress(verdict);
      }}
    >
      <span className={mergeClasses(styles.icon, styles.settled)}>
        <VerdictIcon verdict={verdict} />
      </span>
      <span className={styles.quietName}>{text.verdict[verdict]}</span>
      <b className={styles.quietCount}>{count}</b>
    </ToggleButton>
  );
}

const tone = {
  candidate: "alarm",
  "at-risk": "waiting",
  "make-up-pending": "waiting",
  undetermined: "open",
  "not-candidate": "settled",
  "not-at-risk": "settled",
  exempt: "settled",
} as const satisfies Record<VerdictGroup, string>;

const barFill = {
  alarm: meaning.alarm.fill,
  waiting: meaning.waiting.edge,
  open: meaning.open.edge,
  settled: tokens.colorNeutralStroke1,
} as const;

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", flexShrink: 0, rowGap: "8px" },
  row: { display: "grid", gap: "8px" },
  three: {
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    [lowWindow]: { gridTemplateColumns: "1fr" },
  },
  two: {
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    [lowWindow]: { gridTemplateColumns: "1fr" },
  },
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: "4px",
    minWidth: 0,
    maxWidth: "none",
    padding: "8px 7px 5px",
    border: hairline,
    borderRadius: measures.blockRadius,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    // Where Fluent fills it with the system's highlight, its words take the colour that goes with that.
    [forcedColors]: { "& *": { color: "inherit" } },
  },
  name: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    fontSize: "13px",
    lineHeight: "18px",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    // English verdicts are longer than the three cards are wide.
    ":lang(en)": { columnGap: "3px", fontSize: "12px" },
  },
  icon: { display: "flex", flexShrink: 0 },
  alarm: { color: meaning.alarm.text },
  waiting: { color: meaning.waiting.text },
  open: { color: meaning.open.text },
  settled: { color: tokens.colorNeutralForeground3 },
  figures: {
    display: "flex",
    alignItems: "flex-end",
    justifyContent: "space-between",
    columnGap: "6px",
    paddingBottom: "4px",
  },
  count: {
    fontSize: "28px",
    lineHeight: "30px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  spoken: offScreen,
  quiet: {
    display: "flex",
    justifyContent: "flex-start",
    columnGap: "6px",
    minWidth: 0,
    maxWidth: "none",
    height: measures.filter,
    padding: "0 10px",
    border: hairline,
    borderRadius: measures.blockRadius,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightRegular,
    fontSize: "13px",
    color: tokens.colorNeutralForeground2,
  },
  quietName: { overflowX: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  quietCount: {
    marginLeft: "auto",
    fontSize: "16px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
  },
});
