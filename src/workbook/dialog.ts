/** A page of our own in a window over Excel's. Needs DialogApi 1.1. */
export interface DialogEnds {
  /** The page said something; it is closed then. */
  readonly onMessage: (message: string) => void;
  /** The window came up, but the page could not be loaded into it. */
  readonly onNotLoaded: () => void;
}

/** Shown now; Excel shows one at a time. */
let shown: Office.Dialog | null = null;

/**
 * Shows the page; one that is still up makes room. Answers false where Excel, the browser or the person
 * would not have it: 12007, another one is up; 12009, not wanted; 12011, blocked.
 */
export function showDialog(
  address: string,
  { onMessage, onNotLoaded }: DialogEnds,
): Promise<boolean> {
  closeDialog();
  return new Promise((resolve) => {
    // A copy: Office.js puts the callback into the object and would take it for a second one next time.
    Office.context.ui.displayDialogAsync(address, { ...size }, ({ status, value }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        resolve(false);
        return;
      }
      shown = value;
      value.addEventHandler(Office.EventType.DialogMessageReceived, (news) => {
        if (!("message" in news)) return;
        closeDialog();
        onMessage(news.message);
      });
      value.addEventHandler(Office.EventType.DialogEventReceived, (news) => {
        shown = null;
        if ("error" in news && news.error !== closedByPerson) onNotLoaded();
      });
      resolve(true);
    });
  });
}

/** In per cent of the screen; on the web it stands in the page, which no blocker of pop-ups minds. */
const size: Office.DialogOptions = { width: 34, height: 44, displayInIframe: true };

const closedByPerson = 12006;

function closeDialog(): void {
  shown?.close();
  shown = null;
}
