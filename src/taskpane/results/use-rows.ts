import { useDeferredValue, useMemo } from "react";
import type { PaneState } from "../state/pane-state";
import type { DoneScreening } from "../state/screening-states";
import { useLanguage, usePaneText, useVocabulary } from "../state/text-context";
import { withChanged } from "../view/changed-rows";
import { rowsOf, viewShown, viewsOf, type ListRow } from "../view/list-rows";
import type { ResultsView } from "../view/roster";

/** The rows of the results that are shown. A letter typed in the search stands there at once; the rows follow it. */
export function useRows(
  { screened, roster }: DoneScreening,
  { list, live }: Pick<PaneState, "list" | "live">,
): { readonly shown: ResultsView; readonly rows: readonly ListRow[] } {
  const language = useLanguage();
  const text = usePaneText();
  const words = useVocabulary();
  const { verdict, classGroup, level, category } = list;
  const { pupils: changed } = live;
  const shown = viewShown(viewsOf(screened), list);
  const query = useDeferredValue(list.query);
  const rows = useMemo(() => {
    const narrowing = { shown, query, verdict, classGroup, level, category };
    const all = rowsOf(screened, roster, narrowing, { text, words, language });
    return withChanged(all, shown === "verdicts" ? roster : [], narrowing, changed);
  }, [
    screened,
    roster,
    changed,
    text,
    words,
    language,
    shown,
    query,
    verdict,
    classGroup,
    level,
    category,
  ]);
  return { shown, rows };
}
