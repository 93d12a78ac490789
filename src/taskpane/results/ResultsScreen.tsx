import { ArrowRight16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { LowWindowNote } from "../frame/LowWindowNote";
import { useLanguage, usePaneText, useVocabulary } from "../state/text-context";
import { categoryLines } from "../view/attention/category-lines";
import { onlySubjects } from "../view/failing-rows";
import { viewsOf } from "../view/list-rows";
import { barsOf, countOf, verdictsAt } from "../view/verdict-bars";
import { CategoryHead } from "./CategoryHead";
import { CategoryList } from "./CategoryList";
import { LevelFilter } from "./LevelFilter";
import { OutdatedBlock } from "./OutdatedBlock";
import { ResultsTitle } from "./ResultsTitle";
import { ShownList, type ShownListProps } from "./ShownList";
import { VerdictCards } from "./VerdictCards";
import { ViewTabs } from "./ViewTabs";

interface ResultsScreenProps extends ShownListProps {
  /** What was changed since these results; null while they hold. */
  readonly outdatedBy: "reading" | "rule" | null;
  /** What was typed in the sheets since; null where nothing was. */
  readonly live: ReactNode;
  /** Issues that may change a verdict, and all issues. */
  readonly issues: { readonly matter: number; readonly all: number };
  readonly wasWrittenBefore: boolean;
  readonly onIssues: () => void;
  readonly onRescreen: () => void;
  readonly onSettings: () => void;
  readonly onWrite: () => void;
}

/** 结果: how many need action, who and why; beside the verdicts, whose attendance and who needs attention. */
export function ResultsScreen(props: ResultsScreenProps) {
  const { done, shown, outdatedBy, onNarrow } = props;
  const text = usePaneText();
  const words = useVocabulary();
  const subjects = onlySubjects(done.screened) ?? [];
  const standing = {
    failing: text.failing.standing(
      text.frame.listOf(subjects.map((subject) => words.shortSubject(subject))),
    ),
    verdicts: text.results.standing,
    alerts: text.attendance.results.standing,
    categories: text.attention.results.standing,
  }[shown];
  return (
    <>
      <Content dense>
        <ResultsTitle
          done={done}
          shown={shown}
          issues={props.issues}
          onIssues={props.onIssues}
          onRescreen={props.onRescreen}
          onSettings={props.onSettings}
        />
        {outdatedBy ? (
          <OutdatedBlock by={outdatedBy} endedAt={done.endedAt} onUpdate={props.onRescreen} />
        ) : (
          props.live
        )}
        <ViewTabs
          screened={done.screened}
          views={viewsOf(done.screened)}
          shown={shown}
          onShow={(view) => {
            onNarrow({ shown: view, query: "", category: null, level: null });
          }}
        />
        <Shown {...props} />
        <LowWindowNote>{standing}</LowWindowNote>
      </Content>
      <Foot note={standing}>
        <FootButton icon={<ArrowRight16Regular />} iconAfter onPress={props.onWrite}>
          {props.wasWrittenBefore ? text.results.update : text.results.write}
        </FootButton>
      </Foot>
    </>
  );
}

function Shown(props: ResultsScreenProps) {
  const { shown } = props;
  switch (shown) {
    case "failing":
      return <ShownList {...props} />;
    case "verdicts":
      return (
        <>
          <Verdicts {...props} />
          <ShownList {...props} />
        </>
      );
    case "alerts":
      return (
        <>
          <LevelFilter
            alerts={props.done.screened.attendance.alerts}
            chosen={props.list.level}
            onChoose={(level) => {
              props.onNarrow({ level });
            }}
          />
          <ShownList {...props} />
        </>
      );
    case "categories":
      return <Categories {...props} />;
  }
}

function Verdicts({ done: { screened, roster }, list, onNarrow }: ResultsScreenProps) {
  const { cards, quiet } = verdictsAt(screened.screening.stage);
  return (
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
  );
}

/** The categories; then, of the one that was chosen, the pupils. */
function Categories(props: ResultsScreenProps) {
  const { done, list, onNarrow } = props;
  const text = usePaneText();
  const language = useLanguage();
  const lines = categoryLines(done.screened, text, language);
  if (list.category === null) {
    return (
      <CategoryList
        lines={lines}
        onChoose={(category) => {
          onNarrow({ category, query: "" });
        }}
      />
    );
  }
  const chosen = lines.find(({ category }) => category === list.category);
  return (
    <>
      <CategoryHead
        label={chosen?.label ?? ""}
        onBack={() => {
          onNarrow({ category: null, query: "" });
        }}
      />
      <ShownList {...props} />
    </>
  );
}
