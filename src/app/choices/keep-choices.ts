import type { ReadingChoices } from "../../records";
import { encodeChoices, parseChoices } from "../../reading";
import type { WorkbookPort } from "../workbook-port";

/**
 * Keeps 识别更正 in the workbook in place of what was kept; where nothing is said, nothing is kept.
 * What was kept and cannot be read is set aside in the workbook, never lost.
 */
export function keepChoices(port: WorkbookPort, choices: ReadingChoices): Promise<void> {
  const { sheets, cells, pupils, letters, fullMarks, symbols, dates } = choices;
  const isEmpty = [sheets, cells, pupils, letters, fullMarks, symbols, dates].every(
    (said) => said.length === 0,
  );
  return port.keepChoices(
    isEmpty ? null : encodeChoices(choices),
    (kept) => parseChoices(kept) !== null,
  );
}
