import { useEffect, useRef, type RefObject } from "react";
import { titleId } from "./content-scroll";

/**
 * On another screen, and where there is news on the same one, the focus goes to the heading and the
 * content to its top; coming back, the focus goes to the button that led away. The list of pupils takes
 * it back by itself.
 */
export function useArrival(
  pane: RefObject<HTMLElement | null>,
  place: string,
  isWayBack: (from: string, to: string) => boolean,
): void {
  const placeBefore = useRef(place);
  const pressed = useRef(new Map<string, string>());
  useEffect(() => {
    const root = pane.current;
    if (!root) return;
    const onClick = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest("main button") : null;
      if (button) pressed.current.set(placeBefore.current, nameOf(button));
    };
    root.addEventListener("click", onClick, { capture: true });
    return () => {
      root.removeEventListener("click", onClick, { capture: true });
    };
  }, [pane]);
  useEffect(() => {
    const before = placeBefore.current;
    placeBefore.current = place;
    const root = pane.current;
    if (before === place || !root) return;
    const isBack = isWayBack(before, place);
    if (isBack && root.querySelector("main [role='listbox']:focus")) return;
    const name = isBack ? pressed.current.get(place) : undefined;
    const ledAway = [...root.querySelectorAll<HTMLElement>("main button")].find(
      (button) => name !== undefined && nameOf(button) === name,
    );
    if (ledAway) {
      ledAway.focus();
      return;
    }
    const content = root.querySelector("main");
    if (content) content.scrollTop = 0;
    root.querySelector<HTMLElement>(`#${titleId}`)?.focus({ preventScroll: true });
    return keepFocus(root);
  }, [pane, place, isWayBack]);
}

/**
 * A heading that goes, as that of a screen still being fetched does, hands the focus to the next one; until
 * the person moves on.
 */
function keepFocus(root: HTMLElement): () => void {
  const { ownerDocument: page } = root;
  const observer = new MutationObserver(() => {
    if (!page.hasFocus() || page.activeElement !== page.body) return;
    root.querySelector<HTMLElement>(`#${titleId}`)?.focus({ preventScroll: true });
  });
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.id !== titleId) stop();
  };
  const stop = () => {
    observer.disconnect();
    root.removeEventListener("focusin", onFocus);
  };
  observer.observe(root, { childList: true, subtree: true });
  root.addEventListener("focusin", onFocus);
  return stop;
}

function nameOf(button: Element): string {
  return button.getAttribute("aria-label") ?? button.textContent;
}
