/** The ribbon's commands by the names that the manifest gives them. */
export type RibbonCommand = "runScreening";

/**
 * Ties a button of the ribbon to what it does. Excel greys the button until the event is completed,
 * whatever became of it. Needs SharedRuntime 1.1: the command runs in the pane's own page.
 */
export function onRibbonCommand(command: RibbonCommand, run: () => Promise<void>): void {
  Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
    void run().finally(() => {
      event.completed();
    });
  });
}
