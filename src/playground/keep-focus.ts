/** In milliseconds: whatever a person presses moves the focus within that time. */
const afterPress = 500;
/** The library's; they stand in the page's body before they have their place in the grid. */
const editors = '[id^="univer-doc-selection-container"]';

/**
 * The cell editor of the grid's library takes the focus whenever a selection is drawn, whoever made it.
 * Whoever is at work in the pane keeps it, unless they pressed something on the page: no key of the pane
 * leads into the grid.
 */
export function keepFocusInPane(gridBody: HTMLElement): (paneWindow: Window) => void {
  let pressedAt = -afterPress;
  let goBack: (() => void) | null = null;
  const notePress = (): void => {
    pressedAt = performance.now();
  };
  document.addEventListener("pointerdown", notePress, true);
  document.addEventListener("keydown", notePress, true);
  document.addEventListener("focusin", ({ target }) => {
    const isInGrid =
      target instanceof Element && (gridBody.contains(target) || target.closest(editors) !== null);
    const isAsked = performance.now() - pressedAt < afterPress;
    if (isInGrid && !isAsked) goBack?.();
    else if (!(target instanceof HTMLIFrameElement)) goBack = null;
  });
  return (paneWindow) => {
    goBack = null;
    paneWindow.document.addEventListener("focusin", ({ target }) => {
      goBack = () => {
        if (isElement(target) && target.isConnected) target.focus({ preventScroll: true });
        else paneWindow.focus();
      };
    });
  };
}

/** Elements of the pane's frame are made by its own window's classes. */
function isElement(target: EventTarget | null): target is HTMLElement {
  return target !== null && "focus" in target;
}
