/**
 * Points of a column that the file keeps as so many characters of 7 px, its padding counted in:
 * where 34 characters fit, the file says 34.71. Columns are whole pixels wide, each 0.75 pt.
 */
export function pointsOfWidth(characters: number): number {
  return Math.round(characters * 7) * 0.75;
}

/** Characters, padding counted in, of a column so many points wide, in the file's steps of 1/256. */
export function widthOfPoints(points: number): number {
  return Math.max(0, Math.round((Math.round(points / 0.75) / 7) * 256) / 256);
}
