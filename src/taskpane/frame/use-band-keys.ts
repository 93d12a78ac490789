import { useEffect, type RefObject } from "react";

/** F6 goes round the three bands; Ctrl+Enter presses the primary button. */
export function useBandKeys(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    if (!root) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "F6") {
        event.preventDefault();
        goToNextBand(root, event.shiftKey ? -1 : 1);
      } else if (event.key === "Enter" && event.ctrlKey) {
        event.preventDefault();
        root.querySelector<HTMLElement>("[data-primary]:not([aria-disabled='true'])")?.click();
      }
    };
    root.addEventListener("keydown", onKey);
    return () => {
      root.removeEventListener("keydown", onKey);
    };
  }, [pane]);
}

const focusable =
  "[role='tab'][aria-selected='true'], h2[tabindex], button:not([disabled]), input, [tabindex='0']";

function goToNextBand(root: HTMLElement, step: 1 | -1): void {
  const bands = [...root.querySelectorAll<HTMLElement>("[data-band]")];
  const here = bands.findIndex((band) => band.contains(root.ownerDocument.activeElement));
  const next = bands[(here + step + bands.length) % bands.length];
  next?.querySelector<HTMLElement>(bandEntrance(next))?.focus();
}

function bandEntrance(band: HTMLElement): string {
  return band.querySelector("[data-primary]") ? "[data-primary]" : focusable;
}
