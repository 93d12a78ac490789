import type { Box } from "./chart-frames";

/** What of a canvas a frame is painted with. */
export type FramePainter = Pick<
  CanvasRenderingContext2D,
  | "fillStyle"
  | "strokeStyle"
  | "font"
  | "textAlign"
  | "textBaseline"
  | "fillRect"
  | "strokeRect"
  | "fillText"
>;

/** A pale frame with the chart's title and a note in its middle; what has no room is left out. */
export function paintFrame(
  painter: FramePainter,
  box: Box,
  title: string | null,
  note: string,
): void {
  const { left, top, width, height } = box;
  if (width <= 0 || height <= 0) return;
  painter.fillStyle = "rgba(237, 246, 249, 0.8)";
  painter.fillRect(left, top, width, height);
  painter.strokeStyle = "#7FB8CB";
  painter.strokeRect(left + 0.5, top + 0.5, width - 1, height - 1);

  const room = width - 2 * padding;
  if (room <= 0 || height < lineHeight) return;
  const center = left + width / 2;
  const middle = top + height / 2;
  const showsTitle = Boolean(title) && height >= 2 * lineHeight;
  painter.textAlign = "center";
  painter.textBaseline = "middle";
  if (title && showsTitle) {
    painter.font = `600 14px ${typeface}`;
    painter.fillStyle = "#0C4557";
    painter.fillText(title, center, middle - lineHeight / 2, room);
  }
  painter.font = `12px ${typeface}`;
  painter.fillStyle = "#5B6B72";
  painter.fillText(note, center, showsTitle ? middle + lineHeight / 2 : middle, room);
}

const padding = 8;
const lineHeight = 22;
const typeface = '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif';
