/**
 * How a batch reaches Excel: `Excel.run`, or something that behaves like it. The command line and the
 * tests pass that of the library they loaded; nothing here reads a global before a batch is run.
 */
export type RunExcel = <Answer>(
  batch: (context: Excel.RequestContext) => Promise<Answer>,
) => Promise<Answer>;

/** The page's own `Excel.run`. While the person is still typing in a cell, Excel waits until they end. */
export const runInPage: RunExcel = (batch) => Excel.run({ delayForCellEdit: true }, batch);
