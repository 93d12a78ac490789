/** What the person wants next, as the page that opened the dialog hears it. */
export type DialogAnswer = "close" | typeof openPaneAnswer;

export const openPaneAnswer = "open-pane";
