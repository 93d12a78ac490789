import { useMemo } from "react";
import { IssuesScreen } from "../issues/lazy-issues-screen";
import { PupilScreen } from "../pupil/PupilScreen";
import { usePupilKeys } from "../pupil/use-pupil-keys";
import { run } from "../run";
import { attentionRequest } from "../state/attention-settings";
import type { PaneState } from "../state/pane-state";
import type { DoneScreening } from "../state/screening-states";
import type { PaneStore } from "../state/pane-store";
import { useLanguage, usePaneText } from "../state/text-context";
import { groupIssues } from "../view/issue-groups";
import { olderWords } from "../view/live-words";
import { personLine } from "../view/roster";
import { LiveBlock } from "./LiveBlock";
import { ResultsScreen } from "./ResultsScreen";
import { useRows } from "./use-rows";

interface ResultsStepProps {
  readonly store: PaneStore;
  readonly state: PaneState;
  readonly done: DoneScreening;
}

/** 结果: the list, a pupil, 数据问题. */
export function ResultsStep({ store, state, done }: ResultsStepProps) {
  const { screen, list, recognition } = state;
  const language = useLanguage();
  const { screened } = done;
  const { recognised } = screened;
  const { choices } = (recognition.step === "found" ? recognition : screened).recognised.reading;
  const issues = useMemo(
    () => groupIssues(screened, choices, language),
    [screened, choices, language],
  );
  const text = usePaneText();
  const { remark, pupils: changed } = state.live;
  const { shown, rows } = useRows(done, state);
  const liveBlock = remark && (
    <LiveBlock
      remark={remark}
      older={olderWords(state.preferences.kept.lastWriting, state.today, text)}
      onSelect={run(store.selectCell)}
      onSelectRange={run(store.selectRange)}
      onUpdate={store.openOutput}
    />
  );
  const toResults = () => {
    store.show({ at: "results" });
  };
  usePupilKeys({
    student: screen.at === "pupil" ? screen.student : null,
    among: rows,
    onOpen: run(store.openPupil),
    onBack: toResults,
  });
  if (screen.at === "issues") {
    return (
      <IssuesScreen
        groups={issues}
        isOutdated={done.isOutdated}
        onCorrect={run(store.correct)}
        onBack={toResults}
        onSelect={run(store.selectCell)}
        onRescreen={run(store.startScreening)}
      />
    );
  }
  if (screen.at === "pupil") {
    const pupil = personLine(recognised.reading.register[screen.student], screen.student);
    const { lastTag } = state.attention;
    return (
      <PupilScreen
        pupil={pupil}
        screened={screened}
        live={changed.includes(pupil.student) ? liveBlock : null}
        among={rows}
        onBack={toResults}
        onOpen={run(store.openPupil)}
        onSelectPupil={run(() => store.selectPupil(pupil.student))}
        onSelect={run(store.selectCell)}
        onSelectRange={run(store.selectRange)}
        lastTag={lastTag?.student === pupil.student ? lastTag.words : null}
        onAddTag={run((category, note) => store.addTag(pupil.student, category, note))}
        onRemoveTag={run((category) => store.removeTag(pupil.student, category))}
        onUndoTag={run(store.undoTag)}
        trial={state.trial}
        onStartTrial={store.startTrial}
        onTry={store.tryMark}
        onLeaveTrial={store.leaveTrial}
      />
    );
  }
  return (
    <ResultsScreen
      done={done}
      outdatedBy={outdatedBy(done, state)}
      live={liveBlock}
      shown={shown}
      rows={rows}
      list={list}
      issues={issues.counts}
      wasWrittenBefore={screened.recognised.snapshot.ledger !== null}
      returnsFromPupil={list.active !== null}
      onNarrow={store.narrowList}
      onActivate={store.activate}
      onOpen={run(store.openPupil)}
      onIssues={() => {
        store.show({ at: "issues" });
      }}
      onSettings={() => {
        store.show({ at: "settings", from: "results" });
      }}
      onRescreen={run(store.startScreening)}
      onWrite={store.openOutput}
      onSay={store.say}
    />
  );
}

function outdatedBy(
  { isOutdated, screened }: DoneScreening,
  { choice, attention }: Pick<PaneState, "choice" | "attention">,
): "reading" | "rule" | null {
  if (isOutdated) return "reading";
  const { scheme, attendancePolicy } = attentionRequest(attention);
  const isSameStage = choice.stage === null || choice.stage === screened.screening.stage;
  const areSameRules =
    isSameVersion(screened.policy, choice.policy) &&
    isSameVersion(screened.scheme, scheme) &&
    isSameVersion(screened.attendancePolicy, attendancePolicy);
  return areSameRules && isSameStage ? null : "rule";
}

interface Versioned {
  readonly id: string;
  readonly version: string;
}

function isSameVersion(one: Versioned, other: Versioned): boolean {
  return one.id === other.id && one.version === other.version;
}
