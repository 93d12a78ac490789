import {
  asOwnPolicy,
  keepOwnPolicies,
  ownPoliciesOf,
  policies as presets,
  readPolicyFile,
  withOwnPolicy,
  type RepetitionPolicy,
} from "../../app";
import { encodePolicy } from "../../rules";
import type { WorkbookSnapshot } from "../../sheet";
import { paneText } from "../../text";
import { isConfirmed, rememberConfirmed } from "./confirmation";
import { failureOf } from "./failure-of";
import type { StoreCore } from "./store-core";

export interface OwnPolicies {
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
  let kept: Promise<void> = Promise.resolve();

  /** One after the other: the last list is the one kept. */
  function keep(list: readonly RepetitionPolicy[]): Promise<void> {
    kept = kept.then(async () => {
      try {
        await keepOwnPolicies(services.port, list);
        if (getState().notice?.kind === "policies-not-kept") set({ notice: null });
      } catch (error) {
        failureOf(error);
        set({ notice: { kind: "policies-not-kept" } });
      }
    });
    return kept;
  }

  async function hold(policy: RepetitionPolicy): Promise<void> {
    const policies = withOwnPolicy(getState().own.policies, policy);
    set({ own: { policies, areFromHere: true } });
    choose(core, policy);
    await keep(policies);
  }

  return {
    choosePolicy: (policy) => {
      choose(core, policy);
    },
    confirm: (confirmed) => {
      const { choice } = getState();
      rememberConfirmed(services.memory, choice.policy, confirmed);
      set({ choice: { ...choice, confirmed } });
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

function choose({ services, getState, set }: StoreCore, policy: RepetitionPolicy): void {
  services.memory.remember("policy", policy.id);
  const { stage } = getState().choice;
  const confirmed = isConfirmed(services.memory, policy);
  set({ choice: { policy, stage, confirmed }, refusedFile: null });
}

/**
 * Takes over the school's own policies that the workbook keeps, and the one among them that was chosen.
 * What was kept in this session counts even where the workbook refused it. Answers whether something
 * kept there cannot be read.
 */
export function adoptOwnPolicies(
  { services, getState, set }: StoreCore,
  snapshot: WorkbookSnapshot,
): boolean {
  const { own, choice } = getState();
  if (own.areFromHere) return false;
  const { policies, areDamaged } = ownPoliciesOf(snapshot);
  const chosen = services.memory.recall("policy") ?? choice.policy.id;
  const policy = [...policies, ...presets].find(({ id }) => id === chosen) ?? choice.policy;
  const confirmed = isConfirmed(services.memory, policy);
  set({ own: { policies, areFromHere: false }, choice: { ...choice, policy, confirmed } });
  return areDamaged;
}
