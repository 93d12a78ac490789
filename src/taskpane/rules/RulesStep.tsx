import { useMemo } from "react";
import { policies as presets, type RecognisedWorkbook } from "../../app";
import { blankPolicy } from "../../rules";
import { attentionRequest } from "../state/attention-settings";
import { asksConfirmation } from "../state/confirmation";
import type { PaneState } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import { coverageOf } from "../view/policy-coverage";
import { adviseStage } from "../view/stage-advice";
import { AlertFormScreen } from "./alerts/AlertFormScreen";
import { PolicyFormScreen } from "./form/PolicyFormScreen";
import { readFile } from "./read-file";
import { RulesScreen } from "./RulesScreen";
import { SchemeFormScreen } from "./scheme/SchemeFormScreen";

interface RulesStepProps {
  readonly store: PaneStore;
  readonly state: PaneState;
  readonly recognised: RecognisedWorkbook;
}

/** 规则, or the form in which a policy, the categories or the alert rules are changed. */
export function RulesStep({ store, state, recognised }: RulesStepProps) {
  const { choice, own, form, schemeForm, alertForm, screening, screen, trial, refusedFile } = state;
  const { scheme, attendancePolicy } = attentionRequest(state.attention);
  const { policy } = choice;
  const advice = useMemo(() => adviseStage(recognised), [recognised]);
  const asks = useMemo(() => asksConfirmation(recognised, policy), [recognised, policy]);
  if (form && screen.at === "edit-rules") {
    return (
      <PolicyFormScreen
        form={form}
        screened={screening.step === "done" ? screening.screened : null}
        found={recognised.reading.cohort.subjects.map(({ subject }) => subject)}
        moves={trial?.outcome.moves ?? null}
        onChange={store.changeForm}
        onLeave={store.leavePolicyForm}
        onSave={() => {
          void store.savePolicyForm();
        }}
      />
    );
  }
  if (schemeForm && screen.at === "edit-scheme") {
    return (
      <SchemeFormScreen
        form={schemeForm}
        own={state.attention.settings.schemes}
        onChoose={store.chooseScheme}
        onChange={store.changeSchemeForm}
        onLeave={store.leaveSchemeForm}
        onSave={() => {
          void store.saveSchemeForm();
        }}
      />
    );
  }
  if (alertForm && screen.at === "edit-alerts") {
    return (
      <AlertFormScreen
        form={alertForm}
        onChange={store.changeAlertForm}
        onUsual={store.takeUsualAlerts}
        onLeave={store.leaveAlertForm}
        onSave={() => {
          void store.saveAlertForm();
        }}
      />
    );
  }
  return (
    <RulesScreen
      menu={{
        policy,
        presets,
        own: own.policies,
        coverage: (one) => coverageOf(recognised, one),
        onChoose: store.choosePolicy,
        onBlank: () => {
          store.openPolicyForm(blankPolicy);
        },
        onFile: (file) => {
          void readFile(file).then((text) => store.readPolicy({ name: file.name, text }));
        },
      }}
      refusedFile={refusedFile}
      stage={choice.stage ?? advice.stage}
      advice={advice}
      pupils={recognised.reading.register.length}
      hasMarks={recognised.reading.cohort.students.length > 0}
      further={{
        scheme,
        attendancePolicy,
        onScheme: store.openSchemeForm,
        onAlerts: store.openAlertForm,
      }}
      confirmed={asks ? choice.confirmed : null}
      isStarting={screening.step === "running"}
      onEdit={() => {
        store.openPolicyForm(policy);
      }}
      onSaveFile={store.savePolicyFile}
      onDismissFile={store.dismissRefusedFile}
      onChooseStage={(stage) => {
        store.chooseStage(stage === advice.stage ? null : stage);
      }}
      onConfirm={store.confirm}
      onStart={() => {
        void store.startScreening();
      }}
    />
  );
}
