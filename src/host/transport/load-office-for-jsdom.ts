import type { Host } from "../host";
import { attachToWindow, type WindowOptions } from "./attach-to-window";
import type { DialogRequest } from "./dialog-box";
import { readOfficeFile } from "./office-library";

/**
 * Loads the real office.js, and with it the Excel client, into a jsdom window, from disk, and waits
 * until `Office.onReady` has reported. `Office`, `Excel` and `OfficeExtension` are then among the
 * window's globals. Returns how to take the host away again and give the window back what Office.js
 * had taken from it.
 */
export async function loadOfficeForJsdom(
  window: Window & typeof globalThis,
  host: Host,
  options: WindowOptions = {},
): Promise<() => void> {
  const settled = new Promise<void>((resolve) => {
    const stop = host.onDuty(() => {
      stop();
      resolve();
    });
  });
  return load(window, () => attachToWindow(window, host, options), settled);
}

/** The same in the window of a dialog, which its request attaches. */
export async function loadOfficeForDialog(
  window: Window & typeof globalThis,
  { attach }: Pick<DialogRequest, "attach">,
): Promise<() => void> {
  const attached = () => {
    attach(window);
    return () => Reflect.deleteProperty(window, "external");
  };
  return load(window, attached, Promise.resolve());
}

async function load(
  window: Window & typeof globalThis,
  attach: () => () => void,
  settled: Promise<void>,
): Promise<() => void> {
  const restore = rememberWindow(window);
  for (const name of leftovers.get(window) ?? []) Reflect.deleteProperty(window, name);
  const namesBefore = new Set(Object.getOwnPropertyNames(window));
  // Office.js keeps what it learnt about an earlier host here.
  window.sessionStorage.clear();
  const detach = attach();
  const { head } = window.document;
  const tag = head.appendChild(window.document.createElement("script"));
  tag.setAttribute("src", `${scriptBase}office.js`);
  const appendElsewhere = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    const file = officeFileOf(node);
    if (file === null) return appendElsewhere(node);
    queueMicrotask(() => {
      runOfficeFile(window, file);
      node.dispatchEvent(new window.Event("load"));
    });
    return node;
  };
  runOfficeFile(window, "office.js");
  await window.Office.onReady();
  await settled;
  leftovers.set(
    window,
    Object.getOwnPropertyNames(window).filter((name) => !namesBefore.has(name)),
  );
  return () => {
    tag.remove();
    Reflect.deleteProperty(head, "appendChild");
    detach();
    restore();
  };
}

/**
 * Globals of an earlier library. Timers of it may still run after its host is taken away, so they go
 * when the next one comes, which could not define them anew.
 */
const leftovers = new WeakMap<Window, readonly string[]>();

/** Tells Office.js where its other files are; nothing is fetched from there. */
const scriptBase = "http://localhost/office-js/";

function officeFileOf(node: Node): string | null {
  const source = node.nodeName === "SCRIPT" && "src" in node ? String(node.src) : "";
  return source.startsWith(scriptBase) ? source.slice(scriptBase.length) : null;
}

function runOfficeFile(window: Window & typeof globalThis, file: string): void {
  window.eval(`${readOfficeFile(file)}\n//# sourceURL=${scriptBase}${file}`);
}

/** Office.js disables dialogs and the history of the page that it is loaded into. */
function rememberWindow(window: Window): () => void {
  const dialogs = ["alert", "confirm", "prompt"].map((name): readonly [string, unknown] => [
    name,
    Reflect.get(window, name),
  ]);
  return () => {
    for (const [name, dialog] of dialogs) Reflect.set(window, name, dialog);
    Reflect.deleteProperty(window.history, "pushState");
    Reflect.deleteProperty(window.history, "replaceState");
  };
}
