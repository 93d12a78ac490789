import type { ShowDialog } from "../host";
import type { RibbonWords } from "./ribbon-words";

/** What the playground's page holds ready for the page of a dialog inside it. */
export interface DialogDoor {
  attachDialogHost: (dialogWindow: Window) => void;
}

/** Draws the add-in's dialogs as a small window over the page. */
export function dialogsIn(layer: HTMLElement, words: RibbonWords): ShowDialog {
  return ({ address, width, height, attach, onClosed }) => {
    const cameFrom = document.activeElement;
    const door: DialogDoor = { attachDialogHost: attach };
    Object.assign(window, door);
    const close = (): void => {
      layer.hidden = true;
      layer.replaceChildren();
      if (cameFrom instanceof HTMLElement) cameFrom.focus();
    };
    const closeByPerson = (): void => {
      close();
      onClosed();
    };
    const frame = document.createElement("iframe");
    frame.title = words.dialogTitle;
    frame.src = address;
    frame.addEventListener("load", () => frame.contentWindow?.focus());
    layer.style.setProperty("--dialog-width", `${width}vw`);
    layer.style.setProperty("--dialog-height", `${height}vh`);
    layer.replaceChildren(titleBar(words, closeByPerson), frame);
    layer.hidden = false;
    return { kind: "shown", close };
  };
}

function titleBar({ dialogTitle, closeDialog }: RibbonWords, onClose: () => void): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "dialog-head";
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "×";
  close.title = closeDialog;
  close.setAttribute("aria-label", closeDialog);
  close.addEventListener("click", onClose);
  bar.append(dialogTitle, close);
  return bar;
}
