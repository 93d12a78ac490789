import type { DialogDoor } from "./dialog-window";

/** First script of the dialog's page: asks the page round it for its host before Office.js loads. */
const door: Partial<DialogDoor> = window.parent as Window & Partial<DialogDoor>;
door.attachDialogHost?.(window);
