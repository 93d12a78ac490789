/** In milliseconds: whatever a person presses moves the focus within that time. */
const afterPress = 500;

/**
 * The grid's library takes the focus by itself when it comes up and when it draws. Whoever is at work in the
 * pane keeps it, unless they pressed something on the page: no key of the pane leads into the grid.
 */
export function keepFocusInPane(gridBody: HTMLElement): (paneWindow: Window) => void {
  let pressedAt = -afterPress;
  let inPane: HTMLElement | null = null;
  const notePress = (): void => {
    pressedAt = performance.now();
  };
  document.addEventListener("pointerdown", notePress, true);
  document.addEventListener("keydown", notePress, true);
  document.addEventListener("focusin", ({ target }) => {
    const isInGrid = target instanceof Node && gridBody.contains(target);
    const isAsked = performance.now() - pressedAt < afterPress;
    if (isInGrid && !isAsked) inPane?.focus({ preventScroll: true });
    else inPane = null;
  });
  return (paneWindow) => {
    inPane = null;
    paneWindow.document.addEventListener("focusin", ({ target }) => {
      inPane = isElement(target) ? target : null;
    });
  };
}

/** Elements of the pane's frame are made by its own window's classes. */
function isElement(target: EventTarget | null): target is HTMLElement {
  return target !== null && "focus" in target;
}
