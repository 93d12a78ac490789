import {
  categorySchemes,
  parseScheme,
  schemeInForce,
  withScheme,
  type CategoryScheme,
} from "../../app";
import { asOwnScheme, changeScheme, type SchemeChange } from "../../rules";
import { paneText } from "../../text";
import type { AttentionActions } from "./attention-settings";
import type { SchemeFormState } from "./rules-states";
import type { StoreCore } from "./store-core";

export interface SchemeForm {
  /** 特别关注 of 规则: the scheme in force, to be changed for another or in its parts. */
  readonly openSchemeForm: () => void;
  readonly chooseScheme: (scheme: CategoryScheme) => void;
  readonly changeSchemeForm: (change: SchemeChange) => void;
  /** 〈 规则 without saving: all is as it was. */
  readonly leaveSchemeForm: () => void;
  /** Refused while something is to be mended. */
  readonly saveSchemeForm: () => Promise<void>;
}

export function createSchemeForm(
  { services, getState, set, say }: StoreCore,
  { holdSettings }: Pick<AttentionActions, "holdSettings">,
): SchemeForm {
  const { language } = services;
  const text = paneText(language).attention.rules;

  function show(from: CategoryScheme, draft: CategoryScheme): void {
    const schemeForm: SchemeFormState = { from, draft, problems: problemsOf(draft) };
    set({ schemeForm, screen: { at: "edit-scheme" }, notice: null });
  }

  return {
    openSchemeForm: () => {
      const scheme = schemeInForce(getState().attention.settings);
      show(scheme, scheme);
    },
    chooseScheme: (scheme) => {
      const { schemeForm } = getState();
      if (schemeForm) show(schemeForm.from, scheme);
    },
    changeSchemeForm: (change) => {
      const { schemeForm } = getState();
      if (schemeForm) show(schemeForm.from, changeScheme(schemeForm.draft, change));
    },
    leaveSchemeForm: () => {
      const { schemeForm } = getState();
      set({ schemeForm: null, screen: { at: "rules" } });
      if (schemeForm && schemeForm.draft !== schemeForm.from) say(text.left);
    },
    saveSchemeForm: async () => {
      const { schemeForm, attention } = getState();
      if (!schemeForm || schemeForm.problems.length > 0) return;
      const { settings } = attention;
      const { draft } = schemeForm;
      const known = [...categorySchemes, ...settings.schemes];
      const replaces = settings.schemes.find(({ id }) => id === draft.id)?.id ?? null;
      const scheme = known.includes(draft) ? draft : asOwnScheme(draft, settings.schemes, replaces);
      set({ schemeForm: null, screen: { at: "rules" } });
      say(text.saved(scheme.shortTitle[language]));
      await holdSettings(withScheme(settings, scheme));
    },
  };
}

function problemsOf(draft: CategoryScheme): SchemeFormState["problems"] {
  const parsed = parseScheme(draft);
  return "problems" in parsed ? parsed.problems : [];
}
