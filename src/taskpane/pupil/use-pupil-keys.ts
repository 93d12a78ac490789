import { useEffect } from "react";
import type { PersonLine } from "../view/roster";

interface PupilKeys {
  /** The pupil shown; null while no pupil is. */
  readonly student: number | null;
  readonly among: readonly PersonLine[];
  readonly onOpen: (student: number) => void;
  readonly onBack: () => void;
}

/** Alt+↑ and Alt+↓ go to the neighbours, Esc back to the list. */
export function usePupilKeys({ student, among, onOpen, onBack }: PupilKeys): void {
  useEffect(() => {
    if (student === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !isInDialog(event.target)) {
        onBack();
        return;
      }
      const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (step === 0 || !event.altKey) return;
      event.preventDefault();
      const next = among[among.findIndex((one) => one.student === student) + step];
      if (next) onOpen(next.student);
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  });
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[role='dialog']") !== null;
}
