/** The columns of a form at which whose entry it was, the box and the entry stand under 待处理. */
export function setAsideStarts(columns: number): readonly [number, number, number] {
  const title = Math.max(1, Math.round(columns * 0.25));
  return [0, title, title + Math.max(1, Math.round(columns * 0.2))];
}
