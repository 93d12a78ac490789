import type { Appearance } from "./pane-theme";

/** In milliseconds. Office.js keeps what Excel said about its theme for five seconds. */
const betweenLooks = 5_000;

/**
 * Tells when Office's theme has changed. Excel raises no event for it (Outlook alone does), so it is asked
 * again whenever a person comes back to the pane, and every few seconds while it is in sight.
 */
export function followTheme(
  page: Document,
  look: () => Appearance,
  onChange: (appearance: Appearance) => void,
): void {
  let shown = look();
  const lookAgain = () => {
    const now = look();
    if (now === shown) return;
    shown = now;
    onChange(now);
  };
  page.addEventListener("visibilitychange", lookAgain);
  page.defaultView?.addEventListener("focus", lookAgain);
  setInterval(() => {
    if (page.visibilityState === "visible") lookAgain();
  }, betweenLooks);
}
