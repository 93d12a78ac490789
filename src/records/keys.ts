/** Which sheet is meant: by its id while the workbook keeps it, else by its name. */
export interface SheetKey {
  readonly id: string | null;
  readonly name: string;
}

/** A pupil as a sheet names them; "" where it does not say. */
export interface PupilKey {
  readonly name: string;
  readonly number: string;
  readonly classGroup: string;
}
