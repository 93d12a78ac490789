import { useMemo } from "react";
import { policies as presets, type RecognisedWorkbook } from "../../app";
import { blankPolicy } from "../../rules";
import { asksConfirmation } from "../state/confirmation";
import type { PaneState } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import { coverageOf } from "../view/policy-coverage";
import { adviseStage } from "../view/stage-advice";
import { PolicyFormScreen } from "./form/PolicyFormScreen";
import { readFile } from "./read-file";
import { RulesScreen } from "./RulesScreen";

interface RulesStepProps {
  readonly store: PaneStore;
  readonly state: PaneState;
  readonly recognised: RecognisedWorkbook;
}

/** 规则, or the form in which a policy is changed. */
export function RulesStep({ store, state, recognised }: RulesStepProps) {
  const { choice, own, form, screening, screen, trial, refusedFile } = state;
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
      pupils={recognised.reading.cohort.students.length}
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
