import { Button, Link, makeStyles } from "@fluentui/react-components";
import {
  ArrowClockwise20Regular,
  ChevronRight16Regular,
  Info16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import { Title } from "../frame/Title";
import { SettingsButton } from "../parts/SettingsButton";
import type { DoneScreening } from "../state/screening-states";
import { useLanguage, usePaneText } from "../state/text-context";
import { meaning } from "../theme/meaning";
import { monthAndDay } from "../view/attendance/pupil-alerts";
import { formatSeconds } from "../view/clock";
import { classGroupsOf, needsAction, type ResultsView } from "../view/roster";
import { alertedPupils, useFailingPupils } from "./ViewTabs";

interface ResultsTitleProps {
  readonly done: DoneScreening;
  readonly shown: ResultsView;
  /** Issues that may change a verdict, and all issues. */
  readonly issues: { readonly matter: number; readonly all: number };
  readonly onIssues: () => void;
  readonly onRescreen: () => void;
  readonly onSettings: () => void;
}

/** How many need action, when it was worked out and what to put right first. */
export function ResultsTitle({
  done,
  shown,
  issues,
  onIssues,
  onRescreen,
  onSettings,
}: ResultsTitleProps) {
  const styles = useStyles();
  const text = usePaneText();
  const facts = useFacts(done, shown);
  return (
    <Title
      action={
        <span className={styles.actions}>
          <Button
            appearance="subtle"
            icon={<ArrowClockwise20Regular />}
            aria-label={text.results.rescreen}
            title={text.results.rescreen}
            onClick={onRescreen}
          />
          <SettingsButton onPress={onSettings} />
        </span>
      }
      under={
        <span className={styles.facts}>
          <span>{facts.join(text.frame.middleDot)}</span>
          {issues.all > 0 && (
            <Link as="button" className={styles.issues} onClick={onIssues}>
              {issues.matter > 0 ? (
                <Warning16Filled className={styles.warning} aria-hidden />
              ) : (
                <Info16Regular aria-hidden />
              )}
              {issues.matter > 0
                ? text.results.issuesMatter(issues.matter)
                : text.results.issues(issues.all)}
              <ChevronRight16Regular className={styles.chevron} aria-hidden />
            </Link>
          )}
        </span>
      }
    >
      {useTitle(done, shown)}
    </Title>
  );
}

function useTitle({ screened, roster }: DoneScreening, shown: ResultsView): string {
  const { results, attendance, attention, failing } = usePaneText();
  const failingPupils = useFailingPupils(screened);
  switch (shown) {
    case "failing":
      return failingPupils === 0 ? failing.nobodyTitle : failing.title(failingPupils);
    case "alerts": {
      const pupils = alertedPupils(screened);
      return pupils === 0 ? attendance.results.nobodyTitle : attendance.results.title(pupils);
    }
    case "categories":
      return attention.results.title(screened.attention.headCount);
    case "verdicts": {
      const classes = classGroupsOf(screened.recognised.reading.cohort.students);
      const acting = roster.filter(({ verdict }) => needsAction(verdict)).length;
      const [only] = classes;
      if (acting === 0) return results.nobodyTitle;
      return classes.length === 1 && only !== null && only !== undefined
        ? results.titleOfClass(only, acting)
        : results.title(screened.screening.stage, acting);
    }
  }
}

function useFacts(
  { screened, endedAt, seconds }: DoneScreening,
  shown: ResultsView,
): readonly string[] {
  const text = usePaneText();
  const language = useLanguage();
  const time = text.frame.time(endedAt.getHours(), endedAt.getMinutes());
  switch (shown) {
    case "failing":
      return [time, text.results.took(formatSeconds(seconds))];
    case "alerts": {
      const { span } = screened.attendance;
      return [
        time,
        ...(span ? [text.attendance.results.span(dayOf(span.from), dayOf(span.to))] : []),
      ];
    }
    case "categories":
      return [
        screened.scheme.shortTitle[language],
        text.attention.results.counts(screened.attention.headCount, screened.attention.entryCount),
      ];
    case "verdicts":
      return [
        time,
        text.results.took(formatSeconds(seconds)),
        classGroupsOf(screened.recognised.reading.cohort.students).length > 1
          ? text.results.barsByClass
          : text.results.barsBySubject,
      ];
  }
}

function dayOf(date: string): readonly [number, number] {
  const { month, day } = monthAndDay(date);
  return [month, day];
}

const useStyles = makeStyles({
  actions: { display: "flex", flexShrink: 0, margin: "-2px -8px 0 0" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    minHeight: "26px",
  },
  issues: { display: "inline-flex", alignItems: "center", columnGap: "4px", fontSize: "13px" },
  warning: { color: meaning.waiting.edge },
  chevron: { marginLeft: "-3px" },
});
