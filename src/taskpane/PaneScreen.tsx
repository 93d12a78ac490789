import type { RecognisedWorkbook } from "../app";
import { EmptyScreen } from "./recognise/EmptyScreen";
import { OpeningScreen } from "./recognise/OpeningScreen";
import { RecogniseScreen } from "./recognise/RecogniseScreen";
import { UnreadableScreen } from "./recognise/UnreadableScreen";
import { run } from "./run";
import { OutputStep, ResultsStep, RulesStep, ScreeningScreen, SettingsStep } from "./screens";
import { questionsOf } from "./state/questions-of";
import type { PaneState } from "./state/pane-state";
import type { PaneStore } from "./state/pane-store";
import { useLanguage, usePaneText } from "./state/text-context";
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
          onSettings={() => {
            store.show({ at: "settings", from: "recognise" });
          }}
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
    case "settings":
      return <SettingsStep store={store} state={state} recognised={recognised} />;
    case "output":
      return <OutputStep store={store} state={state} />;
    case "results":
    case "pupil":
    case "issues":
      return screening.step === "done" ? (
        <ResultsStep store={store} state={state} done={screening} />
      ) : (
        <Running store={store} state={state} recognised={recognised} />
      );
  }
}

function Running({
  store,
  state: { choice, screening },
  recognised,
}: PaneScreenProps & { readonly recognised: RecognisedWorkbook }) {
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
