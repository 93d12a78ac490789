/** The most that Excel on the web takes in one request or gives in one response. */
export const messageLimitInBytes = 5 * 1024 * 1024;

/** What went over the wire between page and host since the last reset. */
export class Traffic {
  /** Round trips: one `context.sync()` is one. */
  syncs = 0;
  /** Page to host, UTF-8. */
  bytesOut = 0;
  /** Host to page, UTF-8. */
  bytesIn = 0;
  /** The largest single message either way. */
  largestMessage = 0;

  countRequest(bytes: number): void {
    this.syncs += 1;
    this.bytesOut += bytes;
    this.largestMessage = Math.max(this.largestMessage, bytes);
  }

  countResponse(bytes: number): void {
    this.bytesIn += bytes;
    this.largestMessage = Math.max(this.largestMessage, bytes);
  }

  reset(): void {
    this.syncs = 0;
    this.bytesOut = 0;
    this.bytesIn = 0;
    this.largestMessage = 0;
  }
}

/** Bytes of the text in UTF-8. */
export function utf8Length(text: string): number {
  // jsdom has no TextEncoder.
  return typeof TextEncoder === "function" ? new TextEncoder().encode(text).length : count(text);
}

function count(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // Each half of a surrogate pair counts 2: four bytes in all.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
