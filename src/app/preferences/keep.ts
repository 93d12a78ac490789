import type { WorkbookSnapshot } from "../../sheet";
import type { WorkbookPort } from "../workbook-port";
import { decodePreferences, encodePreferences, type DecodedPreferences } from "./decode";
import { noPreferences, type Preferences } from "./preferences";

/** What is kept in the workbook; where a part of it is damaged, the sound rest. */
export function preferencesOf({
  preferences,
}: Pick<WorkbookSnapshot, "preferences">): DecodedPreferences {
  return preferences === null
    ? { preferences: noPreferences, areDamaged: false }
    : decodePreferences(preferences);
}

/** Keeps the choices in place of those kept before; a damaged text is set aside in the workbook. */
export function keepPreferences(port: WorkbookPort, preferences: Preferences): Promise<void> {
  const text = encodePreferences(preferences);
  return port.keepPreferences(
    text === encodePreferences(noPreferences) ? null : text,
    (kept) => !decodePreferences(kept).areDamaged,
  );
}
