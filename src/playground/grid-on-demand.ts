import type { SheetFile, WorkbookFile } from "../host";
import type { Area } from "../sheet";
import type { Grid, GridCallbacks } from "./grid";
import type { Language } from "./words";

/**
 * The grid, whose library is ten times as large as all the rest: it is fetched at once but begun only when
 * `mayBegin`, so that the pane does not wait for it. What happens meanwhile is drawn when it is there.
 */
export function gridOnDemand(
  container: HTMLElement,
  language: Language,
  callbacks: GridCallbacks,
  mayBegin: Promise<void>,
): Grid {
  let grid: Grid | null = null;
  let shown: WorkbookFile | null = null;
  let selected: { readonly sheet: SheetFile; readonly area: Area | null } | null = null;
  void mayBegin.then(async () => {
    const { createGrid } = await import(
      /* webpackChunkName: "grid", webpackPrefetch: true */ "./grid"
    );
    grid = createGrid(container, language, callbacks);
    if (shown) grid.open(shown);
    if (selected) grid.select(selected.sheet, selected.area);
  });
  return {
    open: (file) => {
      shown = file;
      selected = null;
      grid?.open(file);
    },
    follow: (change) => {
      grid?.follow(change);
    },
    select: (sheet, area) => {
      if (grid) grid.select(sheet, area);
      else selected = { sheet, area };
    },
  };
}
