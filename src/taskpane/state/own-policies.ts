import {
  asOwnPolicy,
  isConfirmed,
  keepOwnPolicies,
  ownPoliciesOf,
  readPolicyFile,
  withConfirmed,
  withOwnPolicy,
  type RepetitionPolicy,
} from "../../app";
import { encodePolicy } from "../../rules";
import type { WorkbookSnapshot } from "../../sheet";
import { paneText } from "../../text";
import { keepInTurn } from "./keep-in-turn";
import type { StoreCore } from "./store-core";

export interface OwnPolicies {
  /** Exactly these hold from now on and are kept in the workbook. */
  readonly holdPolicies: (policies: readonly RepetitionPolicy[]) => Promise<void>;
  readonly choosePolicy: (policy: RepetitionPolicy) => void;
  /** The statement of the chosen policy was ticked, or the tick taken away. */
  readonly confirm: (confirmed: boolean) => void;
  /** Keeps it as 本校规定 in the workbook and chooses it; `replaces` is the own one that was changed. */
  readonly keepPolicy: (policy: RepetitionPolicy, replaces: string | null) => Promise<void>;
  /** 从文件读入: keeps and chooses what the file holds, or refuses it with every reason. */
  readonly readPolicy: (file: { readonly name: string; readonly text: string }) => Promise<void>;
  readonly dismissRefusedFile: () => void;
  /** 存成文件 */
  readonly savePolicyFile: () => void;
}

export function createOwnPolicies(core: StoreCore): OwnPolicies {
  const { services, getState, set, say } = core;
  const { language } = services;
  const text = paneText(language).rulesForm;
  const keep = keepInTurn<readonly RepetitionPolicy[]>(
    core,
    (list) => keepOwnPolicies(services.port, list),
    "policies-not-kept",
  );

  async function hold(policy: RepetitionPolicy): Promise<void> {
    const policies = withOwnPolicy(getState().own.policies, policy);
    const holding = holdPolicies(policies);
    choose(core, policy);
    await holding;
  }

  async function holdPolicies(policies: readonly RepetitionPolicy[]): Promise<void> {
    set({ own: { policies, areFromHere: true } });
    await keep(policies);
  }

  return {
    holdPolicies,
    choosePolicy: (policy) => {
      choose(core, policy);
    },
    confirm: (confirmed) => {
      const { choice, preferences } = getState();
      set({ choice: { ...choice, confirmed } });
      void core.prefer(withConfirmed(preferences.kept, choice.policy, confirmed));
    },
    keepPolicy: async (policy, replaces) => {
      const own = asOwnPolicy(policy, getState().own.policies, replaces);
      say(text.form.saved(own.shortTitle[language]));
      await hold(own);
    },
    readPolicy: async ({ name, text: content }) => {
      const file = readPolicyFile(content, getState().own.policies);
      switch (file.kind) {
        case "refused":
          set({ refusedFile: { name, problems: file.problems } });
          return;
        case "known":
          choose(core, file.policy);
          say(text.file.known(file.policy.shortTitle[language]));
          return;
        case "new":
          say(text.file.taken(file.policy.shortTitle[language]));
          await hold(file.policy);
          return;
      }
    },
    dismissRefusedFile: () => {
      set({ refusedFile: null });
    },
    savePolicyFile: () => {
      const { policy } = getState().choice;
      services.saveFile(text.file.name(policy.shortTitle[language]), encodePolicy(policy));
    },
  };
}

function choose({ getState, set, prefer }: StoreCore, policy: RepetitionPolicy): void {
  const { choice, preferences } = getState();
  const confirmed = isConfirmed(preferences.kept, policy);
  set({ choice: { ...choice, policy, confirmed }, refusedFile: null });
  void prefer({ policyId: policy.id });
}

/**
 * Takes over the school's own policies that the workbook keeps. What was kept in this session counts even
 * where the workbook refused it. Answers whether something kept there cannot be read.
 */
export function adoptOwnPolicies(
  { getState, set }: StoreCore,
  snapshot: WorkbookSnapshot,
): boolean {
  if (getState().own.areFromHere) return false;
  const { policies, areDamaged } = ownPoliciesOf(snapshot);
  set({ own: { policies, areFromHere: false } });
  return areDamaged;
}
