import type { WorkbookFile } from "../host";
import type { Area } from "../sheet";
import { linkTarget } from "./link-target";
import type { Words } from "./words";

/** 转到: the way to a link's cell for whoever uses no mouse, at the foot of the grid. */
export interface LinkHere {
  /** Shows where the link of the selected cell leads; nothing where it has none. */
  readonly show: (file: WorkbookFile, sheetId: number, area: Area) => void;
  readonly hide: () => void;
}

export function setUpLinkHere(
  button: HTMLElement,
  words: Words,
  onFollow: (sheetId: number, row: number, column: number) => void,
): LinkHere {
  let at: readonly [sheetId: number, row: number, column: number] | null = null;
  const follow = (): void => {
    if (at) onFollow(...at);
  };
  const show = (place: typeof at, where: string): void => {
    at = place;
    button.hidden = place === null;
    button.textContent = place === null ? "" : words.goTo(where);
  };
  button.addEventListener("click", follow);
  window.addEventListener(
    "keydown",
    (event) => {
      if (!at || event.key !== "Enter" || !event.ctrlKey) return;
      event.preventDefault();
      event.stopPropagation();
      follow();
    },
    true,
  );
  return {
    show: (file, sheetId, { row, column }) => {
      const leads = linkTarget(file, sheetId, row, column);
      show(leads && [sheetId, row, column], leads?.location ?? "");
    },
    hide: () => {
      show(null, "");
    },
  };
}
