/** The mark that the pane sets when its first screen with the workbook's sheets is there. */
const mark = "xueqing:opened";

/** In milliseconds: a pane that does not come keeps the grid waiting no longer. */
const patience = 3_000;

/** Ends when the pane in this window shows the workbook, or when that takes too long. */
export function whenPaneIsShown(pane: Window & typeof globalThis): Promise<void> {
  return new Promise((resolve) => {
    const observer = new pane.PerformanceObserver((list) => {
      if (list.getEntriesByName(mark).length > 0) settle();
    });
    const settle = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(settle, patience);
    observer.observe({ type: "mark", buffered: true });
  });
}
