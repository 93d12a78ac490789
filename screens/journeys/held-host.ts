import type { Page } from "playwright-core";

/** Where Office.js finds its host in the pane's window. */
interface Door {
  Execute: (...given: unknown[]) => void;
  letGo?: () => void;
}

/**
 * Holds back every answer of the workbook, as a very large one does, so that what is said meanwhile can
 * be looked at for as long as it takes. Answers how to let them go.
 */
export async function heldHost(page: Page): Promise<() => Promise<void>> {
  const frame = page.locator("#pane-body iframe");
  await frame.evaluate((element: HTMLIFrameElement) => {
    const door = Reflect.get(element.contentWindow ?? {}, "external") as Door;
    const execute = door.Execute.bind(door);
    const waiting: unknown[][] = [];
    door.Execute = (...given) => {
      waiting.push(given);
    };
    door.letGo = () => {
      door.Execute = execute;
      for (const given of waiting) execute(...given);
    };
  });
  return () =>
    frame.evaluate((element: HTMLIFrameElement) => {
      (Reflect.get(element.contentWindow ?? {}, "external") as Door).letGo?.();
    });
}
