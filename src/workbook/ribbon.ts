/** The ribbon's commands by the names that the manifest gives them. */
export const ribbonCommands = [
  "runScreening",
  "runReview",
  "writeLedgers",
  "markSources",
  "clearMarks",
] as const;

export type RibbonCommand = (typeof ribbonCommands)[number];

/**
 * Ties the ribbon's buttons to what they do. Excel greys a button until its event is completed,
 * whatever became of it. To be called as soon as the page's script runs: Excel sends the press that
 * started the page without waiting. Needs SharedRuntime 1.1: commands run in the pane's own page.
 */
export function onRibbonCommands(run: (command: RibbonCommand) => Promise<void>): void {
  for (const command of ribbonCommands) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      void run(command).finally(() => {
        event.completed();
      });
    });
  }
}
