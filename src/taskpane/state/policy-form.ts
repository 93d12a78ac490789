import { parsePolicy, type RepetitionPolicy } from "../../app";
import { changePolicy, type PolicyChange, type PolicyDraft } from "../../rules";
import { paneText, policyWords } from "../../text";
import type { OwnPolicies } from "./own-policies";
import type { PolicyFormState } from "./rules-states";
import type { StoreCore } from "./store-core";
import type { Trials } from "./trial";

export interface PolicyForm {
  /** 改条件 of the chosen policy, or 自己填一条 with what is given. */
  readonly openPolicyForm: (from: PolicyDraft) => void;
  /** Back from another step: what was changed so far still stands in the form. */
  readonly reopenPolicyForm: () => void;
  /** One change in the form; on a screened workbook it is tried out at once. */
  readonly changeForm: (change: PolicyChange) => void;
  /** 〈 规则 without saving: all is as it was. */
  readonly leavePolicyForm: () => void;
  /** 保存为本校规定; refused while something is to be mended. */
  readonly savePolicyForm: () => Promise<void>;
}

export function createPolicyForm(
  core: StoreCore,
  { tryPolicy }: Pick<Trials, "tryPolicy">,
  { keepPolicy }: Pick<OwnPolicies, "keepPolicy">,
): PolicyForm {
  const { services, getState, set, say } = core;
  const text = paneText(services.language).rulesForm.form;

  function show(form: PolicyFormState): void {
    set({ form, screen: { at: "edit-rules" }, notice: null, refusedFile: null });
    tryPolicy(form.isChanged ? form.policy : null);
  }

  return {
    openPolicyForm: (from) => {
      show(formOf(from, from));
    },
    reopenPolicyForm: () => {
      const { form } = getState();
      if (form) show(form);
    },
    changeForm: (change) => {
      const { form } = getState();
      if (form) show(formOf(form.from, changePolicy(form.draft, change, policyWords)));
    },
    leavePolicyForm: () => {
      const isChanged = getState().form?.isChanged === true;
      set({ form: null, trial: null, screen: { at: "rules" } });
      if (isChanged) say(text.left);
    },
    savePolicyForm: async () => {
      const { form, own } = getState();
      if (!form?.policy || !form.isChanged) return;
      const replaces = own.policies.find(({ id }) => id === form.from.id)?.id ?? null;
      set({ form: null, trial: null, screen: { at: "rules" } });
      await keepPolicy(form.policy, replaces);
    },
  };
}

function formOf(from: PolicyDraft, draft: PolicyDraft): PolicyFormState {
  const parsed = parsePolicy(draft);
  const policy: RepetitionPolicy | null = "policy" in parsed ? parsed.policy : null;
  const problems = "problems" in parsed ? parsed.problems : [];
  return { from, draft, policy, problems, isChanged: draft !== from };
}
