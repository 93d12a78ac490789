import { makeStyles, Tab, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ScreenedWorkbook } from "../../app";
import { TightTabList } from "../parts/TightTabList";
import { usePaneText, useVocabulary } from "../state/text-context";
import { failingLines, onlySubjects } from "../view/failing-rows";
import type { ResultsView } from "../view/roster";

interface ViewTabsProps {
  readonly screened: ScreenedWorkbook;
  readonly views: readonly ResultsView[];
  readonly shown: ResultsView;
  readonly onShow: (view: ResultsView) => void;
}

/** 结论 · 考勤预警 n · 特别关注 n: a quiet choice, only where there is more than one. */
export function ViewTabs({ screened, views, shown, onShow }: ViewTabsProps) {
  const styles = useStyles();
  const { attention, attendance, failing } = usePaneText();
  const failingPupils = useFailingPupils(screened);
  if (views.length < 2) return null;
  const name = (view: ResultsView): string => {
    switch (view) {
      case "failing":
        return failing.tab(failingPupils);
      case "verdicts":
        return attention.results.verdicts;
      case "alerts":
        return attendance.results.tab(alertedPupils(screened));
      case "categories":
        return attention.results.tab(screened.attention.headCount);
    }
  };
  return (
    <TightTabList
      size="small"
      appearance="subtle"
      className={styles.tabs}
      aria-label={attention.results.views}
      selectedValue={shown}
      onTabSelect={(_, { value }) => {
        const view = views.find((one) => one === value);
        if (view !== undefined) onShow(view);
      }}
    >
      {views.map((view) => (
        <Tab key={view} value={view} className={styles.tab}>
          {name(view)}
        </Tab>
      ))}
    </TightTabList>
  );
}

/** Pupils who fail or of whom a mark is missing; nobody where there are more than a few subjects. */
export function useFailingPupils(screened: ScreenedWorkbook): number {
  const text = usePaneText();
  const words = useVocabulary();
  return useMemo(
    () => (onlySubjects(screened) === null ? 0 : failingLines(screened, { text, words }).length),
    [screened, text, words],
  );
}

/** Pupils with any alert. */
export function alertedPupils({ attendance }: Pick<ScreenedWorkbook, "attendance">): number {
  return new Set(attendance.alerts.map(({ student }) => student)).size;
}

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    flexWrap: "wrap",
    margin: "-4px -8px -2px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    minHeight: "34px",
    padding: "6px 8px",
    fontSize: "13px",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});
