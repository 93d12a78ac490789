import { Button, Link, makeStyles } from "@fluentui/react-components";
import {
  ArrowClockwise20Regular,
  ArrowRight16Regular,
  ChevronRight16Regular,
  Info16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { LowWindowNote } from "../frame/LowWindowNote";
import { Title } from "../frame/Title";
import { Block } from "../parts/Block";
import type { DoneScreening } from "../state/pane-state";
import { usePaneText, useVocabulary } from "../state/text-context";
import { type } from "../theme/measures";
import { meaning } from "../theme/meaning";
import { formatSeconds } from "../view/clock";
import { classGroupsOf, listed, needsAction, type ListState } from "../view/roster";
import { barsOf, countOf, verdictsAt } from "../view/verdict-bars";
import { OutdatedBlock } from "./OutdatedBlock";
import { ListFilters } from "./ListFilters";
import { PupilList } from "./PupilList";
import { VerdictCards } from "./VerdictCards";

interface ResultsScreenProps {
  readonly done: DoneScreening;
  /** What was changed since these results; null while they hold. */
  readonly outdatedBy: "reading" | "rule" | null;
  readonly list: ListState;
  /** Issues that may change a verdict, and all issues. */
  readonly issues: { readonly matter: number; readonly all: number };
  readonly wasWrittenBefore: boolean;
  readonly returnsFromPupil: boolean;
  readonly onNarrow: (change: Partial<ListState>) => void;
  readonly onActivate: (student: number) => void;
  readonly onOpen: (student: number) => void;
  readonly onIssues: () => void;
  readonly onRescreen: () => void;
  readonly onWrite: () => void;
  readonly onSay: (words: string) => void;
}

/** 结果: how many need action, who and why. */
export function ResultsScreen(props: ResultsScreenProps) {
  const { done, list, issues, onNarrow, onSay } = props;
  const { screened, roster } = done;
  const styles = useStyles();
  const text = usePaneText();
  const { unnamedClass } = useVocabulary();
  const search = useRef<HTMLInputElement>(null);
  const classes = classGroupsOf(screened.recognised.reading.cohort.students);
  const pupils = listed(roster, list);
  const acting = roster.filter(({ verdict }) => needsAction(verdict)).length;
  const { cards, quiet } = verdictsAt(screened.screening.stage);
  const hits = text.results.spokenHits(pupils.length);

  useEffect(() => {
    if (list.query === "") return;
    const settled = setTimeout(() => {
      onSay(hits);
    }, 300);
    return () => {
      clearTimeout(settled);
    };
  }, [list.query, hits, onSay]);

  return (
    <>
      <Content dense>
        <Title
          action={
            <Button
              appearance="subtle"
              className={styles.rescreen}
              icon={<ArrowClockwise20Regular />}
              aria-label={text.results.rescreen}
              title={text.results.rescreen}
              onClick={props.onRescreen}
            />
          }
          under={<Facts {...props} hasSeveralClasses={classes.length > 1} issues={issues} />}
        >
          {resultsTitle(text, props, classes, acting)}
        </Title>
        {props.outdatedBy && (
          <OutdatedBlock by={props.outdatedBy} endedAt={done.endedAt} onUpdate={props.onRescreen} />
        )}
        <VerdictCards
          cards={cards.map((verdict) => ({
            verdict,
            count: countOf(screened, verdict),
            bars: barsOf(screened, roster, verdict),
          }))}
          quiet={quiet.map((verdict) => ({ verdict, count: countOf(screened, verdict) }))}
          chosen={list.verdict}
          onChoose={(verdict) => {
            onNarrow({ verdict });
          }}
        />
        <ListFilters
          list={list}
          classes={classes}
          hits={pupils.length}
          search={search}
          onNarrow={onNarrow}
        />
        {pupils.length > 0 ? (
          <PupilList
            pupils={pupils}
            beside={({ classGroup, studentNumber }) =>
              classes.length > 1 ? (classGroup ?? unnamedClass) : (studentNumber ?? "")
            }
            active={list.active}
            takesFocus={props.returnsFromPupil}
            onActivate={props.onActivate}
            onOpen={props.onOpen}
            onType={(letter) => {
              onNarrow({ query: list.query + letter });
              search.current?.focus();
            }}
          />
        ) : (
          <NobodyListed list={list} roster={roster.length} onNarrow={onNarrow} />
        )}
        <LowWindowNote>{text.results.standing}</LowWindowNote>
      </Content>
      <Foot note={text.results.standing}>
        <FootButton icon={<ArrowRight16Regular />} iconAfter onPress={props.onWrite}>
          {props.wasWrittenBefore ? text.results.update : text.results.write}
        </FootButton>
      </Foot>
    </>
  );
}

function resultsTitle(
  text: ReturnType<typeof usePaneText>,
  { done }: ResultsScreenProps,
  classes: readonly (string | null)[],
  acting: number,
): string {
  const [only] = classes;
  if (acting === 0) return text.results.nobodyTitle;
  return classes.length === 1 && only !== null && only !== undefined
    ? text.results.titleOfClass(only, acting)
    : text.results.title(done.screened.screening.stage, acting);
}

interface FactsProps {
  readonly done: DoneScreening;
  readonly hasSeveralClasses: boolean;
  readonly issues: ResultsScreenProps["issues"];
  readonly onIssues: () => void;
}

function Facts({ done, hasSeveralClasses, issues, onIssues }: FactsProps) {
  const styles = useStyles();
  const text = usePaneText();
  const { endedAt, seconds } = done;
  const facts = [
    text.frame.time(endedAt.getHours(), endedAt.getMinutes()),
    text.results.took(formatSeconds(seconds)),
    hasSeveralClasses ? text.results.barsByClass : text.results.barsBySubject,
  ];
  return (
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
  );
}

interface NobodyListedProps {
  readonly list: ListState;
  readonly roster: number;
  readonly onNarrow: (change: Partial<ListState>) => void;
}

function NobodyListed({ list, roster, onNarrow }: NobodyListedProps) {
  const styles = useStyles();
  const text = usePaneText().results;
  const isSearching = list.query.trim() !== "";
  const isFiltered = list.verdict !== null || list.classGroup !== null;
  return (
    <Block className={styles.nobody}>
      <span>
        {isSearching
          ? text.noHit(list.query.trim())
          : isFiltered
            ? text.noneHere
            : text.nobody(roster)}
      </span>
      {(isSearching || isFiltered) && (
        <Button
          onClick={() => {
            onNarrow(isSearching ? { query: "" } : { verdict: null, classGroup: null });
          }}
        >
          {isSearching ? text.clearSearch : text.clearFilters}
        </Button>
      )}
    </Block>
  );
}

const useStyles = makeStyles({
  rescreen: { margin: "-2px -8px 0 0" },
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
  nobody: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "12px",
    padding: "24px 16px",
    textAlign: "center",
    ...type.body,
  },
});
