import type { Recovery } from "../../app";
import type { StoreCore } from "./store-core";

/** 善后: a writing that broke off is brought to an end before anything is read, once. */
export interface RecoveryFirst {
  /** Answers what was found the first time, and nothing from then on; tried again if it failed. */
  readonly recoverFirst: () => Promise<Recovery["kind"]>;
}

export function createRecovery({ services }: Pick<StoreCore, "services">): RecoveryFirst {
  let under: Promise<Recovery> | null = null;
  let isSaid = false;
  return {
    recoverFirst: async () => {
      under ??= services.port.recover();
      try {
        const { kind } = await under;
        if (isSaid) return "nothing";
        isSaid = true;
        return kind;
      } catch (error) {
        under = null;
        throw error;
      }
    },
  };
}
