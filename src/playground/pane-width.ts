/** The task pane can be as narrow as Excel lets it be, and as wide as its layout is drawn for. */
const narrowest = 320;
const widest = 480;
const step = 16;

/** Lets the divider between grid and pane be dragged, or moved by the arrow keys. */
export function letPaneBeResized(divider: HTMLElement, pane: HTMLElement): void {
  const resize = (width: number): void => {
    const kept = Math.round(Math.min(widest, Math.max(narrowest, width)));
    pane.style.width = `${kept}px`;
    divider.setAttribute("aria-valuenow", String(kept));
  };
  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    document.body.classList.add("dragging");
  });
  divider.addEventListener("pointermove", (event) => {
    if (!divider.hasPointerCapture(event.pointerId)) return;
    resize(document.body.clientWidth - event.clientX);
  });
  divider.addEventListener("lostpointercapture", () => {
    document.body.classList.remove("dragging");
  });
  divider.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") resize(pane.clientWidth + step);
    if (key === "ArrowRight") resize(pane.clientWidth - step);
  });
}
