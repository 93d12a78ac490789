import { asWorkbookError } from "./host-error";

/** Opens a workbook in a window of its own, beside the open one. Needs ExcelApi 1.8: createWorkbook. */
export async function openAsNewWorkbook(
  bytes: Uint8Array,
  create: typeof Excel.createWorkbook = (base64) => Excel.createWorkbook(base64),
): Promise<void> {
  try {
    await create(base64Of(bytes));
  } catch (error) {
    throw asWorkbookError(error, null);
  }
}

/** So many at once that no call has more arguments than a browser takes. */
const atOnce = 0x4000;

function base64Of(bytes: Uint8Array): string {
  let characters = "";
  for (let at = 0; at < bytes.length; at += atOnce) {
    characters += String.fromCharCode(...bytes.subarray(at, at + atOnce));
  }
  return btoa(characters);
}
