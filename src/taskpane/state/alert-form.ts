import {
  parseAttendancePolicy,
  usualAttendancePolicy,
  withAttendancePolicy,
  type AttendancePolicy,
} from "../../app";
import { changeAttendancePolicy, type AttendancePolicyChange } from "../../rules";
import { paneText } from "../../text";
import type { AttentionActions } from "./attention-settings";
import type { AlertFormState } from "./rules-states";
import type { StoreCore } from "./store-core";

export interface AlertForm {
  /** 旷课预警 of 规则: the alert rules in force, each number a field. */
  readonly openAlertForm: () => void;
  readonly changeAlertForm: (change: AttendancePolicyChange) => void;
  /** 改回通行做法 */
  readonly takeUsualAlerts: () => void;
  /** 〈 规则 without saving: all is as it was. */
  readonly leaveAlertForm: () => void;
  /** Refused while something is to be mended. */
  readonly saveAlertForm: () => Promise<void>;
}

export function createAlertForm(
  { services, getState, set, say }: StoreCore,
  { holdSettings }: Pick<AttentionActions, "holdSettings">,
): AlertForm {
  const text = paneText(services.language).attendance.rules;

  function show(from: AttendancePolicy, draft: AttendancePolicy): void {
    const parsed = parseAttendancePolicy(draft);
    const problems = "problems" in parsed ? parsed.problems : [];
    const alertForm: AlertFormState = { from, draft, problems };
    set({ alertForm, screen: { at: "edit-alerts" }, notice: null });
  }

  return {
    openAlertForm: () => {
      const policy = getState().attention.settings.attendancePolicy ?? usualAttendancePolicy;
      show(policy, policy);
    },
    changeAlertForm: (change) => {
      const { alertForm } = getState();
      if (alertForm) show(alertForm.from, changeAttendancePolicy(alertForm.draft, change));
    },
    takeUsualAlerts: () => {
      const { alertForm } = getState();
      if (alertForm) show(alertForm.from, usualAttendancePolicy);
    },
    leaveAlertForm: () => {
      const { alertForm } = getState();
      set({ alertForm: null, screen: { at: "rules" } });
      if (alertForm && alertForm.draft !== alertForm.from) say(text.left);
    },
    saveAlertForm: async () => {
      const { alertForm, attention } = getState();
      if (!alertForm || alertForm.problems.length > 0) return;
      set({ alertForm: null, screen: { at: "rules" } });
      say(text.saved);
      await holdSettings(withAttendancePolicy(attention.settings, alertForm.draft));
    },
  };
}
