/** Points of a column so many characters wide: 7 px each and 5 px padding, 0.75 pt a pixel. */
export function pointsOfWidth(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Characters of a column so many points wide, in the file's own steps of 1/256. */
export function widthOfPoints(points: number): number {
  return Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 256) / 256);
}
