import { useMemo } from "react";
import type { RecognisedWorkbook } from "../app";
import { IssuesScreen } from "./issues/IssuesScreen";
import { OutputStep } from "./output/OutputStep";
import { PupilScreen } from "./pupil/PupilScreen";
import { EmptyScreen } from "./recognise/EmptyScreen";
import { OpeningScreen } from "./recognise/OpeningScreen";
import { RecogniseScreen } from "./recognise/RecogniseScreen";
import { UnreadableScreen } from "./recognise/UnreadableScreen";
import { ResultsScreen } from "./results/ResultsScreen";
import { RulesStep } from "./rules/RulesStep";
import { ScreeningScreen } from "./screening/ScreeningScreen";
import { attentionRequest } from "./state/attention-settings";
import { questionsOf } from "./state/questions-of";
import type { DoneScreening, PaneState } from "./state/pane-state";
import type { PaneStore } from "./state/pane-store";
import { useLanguage, usePaneText, useVocabulary } from "./state/text-context";
import { usePupilKeys } from "./pupil/use-pupil-keys";
import { groupIssues } from "./view/issue-groups";
import { rowsOf, viewShown, viewsOf } from "./view/list-rows";
import { personLine } from "./view/roster";
import { usableSheets } from "./view/sheets";
import { adviseStage } from "./view/stage-advice";

interface PaneScreenProps {
  readonly store: PaneStore;
  readonly state: PaneState;
}

/** Hands each screen its data and what its buttons do. */
export function PaneScreen({ store, state }: PaneScreenProps) {
  const { recognition, screening, screen } = state;
  switch (recognition.step) {
    case "reading":
      return <OpeningScreen />;
    case "failed":
      return <UnreadableScreen failure={recognition.failure} onRetry={run(store.reread)} />;
    case "empty":
      return (
        <EmptyScreen
          sheets={recognition.recognised.reading.sheets.filter(({ role }) => role !== "result")}
          onCorrect={run(store.correct)}
          onReread={run(store.reread)}
          onSample={run(store.openSample)}
          onTemplate={run(store.saveTemplate)}
        />
      );
    case "found":
      break;
  }
  const { recognised } = recognition;
  switch (screen.at) {
    case "recognise":
      return (
        <RecogniseScreen
          recognised={recognised}
          questions={questionsOf(state)}
          last={state.correcting.last}
          onCorrect={run(store.correct)}
          onUndo={run(store.undoCorrection)}
          onSelect={run(store.selectCell)}
          onReread={run(store.reread)}
          onNext={() => {
            store.show({ at: "rules" });
          }}
        />
      );
    case "rules":
    case "edit-rules":
    case "edit-scheme":
    case "edit-alerts":
      return <RulesStep store={store} state={state} recognised={recognised} />;
    case "screening":
      return <Running store={store} state={state} recognised={recognised} />;
    case "output":
      return <OutputStep store={store} state={state} />;
    case "results":
    case "pupil":
    case "issues":
      return screening.step === "done" ? (
        <WithResult store={store} state={state} done={screening} />
      ) : (
        <Running store={store} state={state} recognised={recognised} />
      );
  }
}

interface StepProps {
  readonly store: PaneStore;
  readonly state: PaneState;
}

function Running({
  store,
  state: { choice, screening },
  recognised,
}: StepProps & { readonly recognised: RecognisedWorkbook }) {
  const text = usePaneText();
  const language = useLanguage();
  const stage = choice.stage ?? adviseStage(recognised).stage;
  const toRules = () => {
    store.show({ at: "rules" });
  };
  return (
    <ScreeningScreen
      screening={screening}
      subtitle={[choice.policy.shortTitle[language], text.rules.stage[stage]].join(
        text.frame.middleDot,
      )}
      sheets={usableSheets(recognised).length}
      onStop={store.stopScreening}
      onToRules={toRules}
      onToResults={() => {
        store.show({ at: "results" });
      }}
      onRetry={run(store.startScreening)}
    />
  );
}

function WithResult({ store, state, done }: StepProps & { readonly done: DoneScreening }) {
  const { screen, list, recognition } = state;
  const language = useLanguage();
  const { screened, roster } = done;
  const { recognised } = screened;
  const { choices } = (recognition.step === "found" ? recognition : screened).recognised.reading;
  const issues = useMemo(
    () => groupIssues(screened, choices, language),
    [screened, choices, language],
  );
  const text = usePaneText();
  const words = useVocabulary();
  const rows = useMemo(
    () => rowsOf(screened, roster, list, { text, words, language }),
    [screened, roster, list, text, words, language],
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
      shown={viewShown(viewsOf(screened), list)}
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

/** A button does not wait for what it starts; the store keeps and shows what becomes of it. */
function run<Arguments extends readonly unknown[]>(
  action: (...given: Arguments) => Promise<unknown>,
): (...given: Arguments) => void {
  return (...given) => {
    void action(...given);
  };
}
