import { useEffect, useRef, useState, type RefObject } from "react";
import type { SheetRecognition } from "../../records";
import type { Question } from "../view/questions";

interface OpenSheets {
  /** Ids of the sheets that are open. */
  readonly open: readonly string[];
  readonly setOpen: (open: readonly string[]) => void;
  readonly list: RefObject<HTMLDivElement | null>;
  /** 改一改: opens the sheet and goes to its first control. */
  readonly goTo: (sheetId: string) => void;
}

/** The sheet that is asked about is open, else the first; a person opens and closes the others. */
export function useOpenSheets(
  sheets: readonly SheetRecognition[],
  question: Question | undefined,
): OpenSheets {
  const asked = question?.kind === "sheet" ? question.sheet.sheetId : null;
  const [open, setOpen] = useState<readonly string[]>(
    [asked ?? sheets[0]?.sheetId ?? ""].filter((id) => id !== ""),
  );
  const [askedBefore, setAskedBefore] = useState(asked);
  if (asked !== askedBefore) {
    setAskedBefore(asked);
    if (asked !== null && !open.includes(asked)) setOpen([...open, asked]);
  }
  const list = useRef<HTMLDivElement>(null);
  const [goal, setGoal] = useState<{ readonly sheetId: string } | null>(null);
  useEffect(() => {
    if (goal === null) return;
    const item = list.current?.querySelector(`[data-sheet="${CSS.escape(goal.sheetId)}"]`);
    item?.querySelector<HTMLElement>("[aria-haspopup='menu']")?.focus();
  }, [goal]);
  return {
    open,
    setOpen,
    list,
    goTo: (sheetId) => {
      if (!open.includes(sheetId)) setOpen([...open, sheetId]);
      setGoal({ sheetId });
    },
  };
}
