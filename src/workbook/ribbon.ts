/**
 * Ties the ribbon's buttons, by the names that the manifest gives them, to what they do. Excel greys a
 * button until its event is completed, whatever became of it. To be called as soon as the page's script
 * runs: Excel sends the press that started the page without waiting. Needs SharedRuntime 1.1: commands run
 * in the pane's own page.
 */
export function onRibbonCommands<Name extends string>(
  names: readonly Name[],
  run: (name: Name) => Promise<void>,
): void {
  for (const name of names) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run(name).finally(() => {
        event.completed();
      });
    });
  }
}
