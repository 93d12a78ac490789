/** Within the dialog's own page: says something to the page that opened it, once Excel is there. Needs DialogApi 1.1. */
export async function tellOpener(message: string): Promise<void> {
  await Office.onReady();
  Office.context.ui.messageParent(message);
}
