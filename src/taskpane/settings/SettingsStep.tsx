import type { RecognisedWorkbook } from "../../app";
import { readFile } from "../rules/read-file";
import { attentionRequest } from "../state/attention-settings";
import type { PaneState } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import { settingsIn } from "../state/settings";
import { useLanguage, usePaneText } from "../state/text-context";
import { settingsLines } from "../view/settings-lines";
import { ImportScreen } from "./ImportScreen";
import { SettingsScreen } from "./SettingsScreen";

interface SettingsStepProps {
  readonly store: PaneStore;
  readonly state: PaneState;
  readonly recognised: RecognisedWorkbook;
}

/** 设置, or what a file of settings holds before it is taken. */
export function SettingsStep({ store, state, recognised }: SettingsStepProps) {
  const text = usePaneText();
  const language = useLanguage();
  const { settings, choice, screen } = state;
  if (settings.step === "asks") {
    return (
      <ImportScreen
        asked={settings}
        onTake={() => void store.takeSettings()}
        onLeave={store.leaveImport}
      />
    );
  }
  const { scheme, attendancePolicy } = attentionRequest(state.attention);
  const { id, shortTitle } = choice.policy;
  const rules = {
    policy: { id, title: shortTitle[language] },
    scheme: scheme.shortTitle[language],
    attendancePolicy,
  };
  const from = screen.at === "settings" ? screen.from : "recognise";
  return (
    <SettingsScreen
      store={store}
      state={state}
      recognised={recognised}
      from={from}
      lines={settingsLines(settingsIn(state), rules, { text, language })}
      onFile={(file) => {
        void readFile(file).then((content) => {
          store.readSettings({ name: file.name, text: content });
        });
      }}
    />
  );
}
