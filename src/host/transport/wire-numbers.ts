/** The library's own numbers for what it asks of its host, and for what it hears from there. */
export const dispatch = {
  richApiRequest: 93,
  richApiEvent: 33,
  dialogMessage: 10,
  dialogParentMessage: 12,
  commandInvoked: 39,
  commandCompleted: 94,
} as const;

export const errorNumbers = {
  none: 0,
  internal: 5001,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  dialogAlreadyOpen: 12007,
} as const;

/** First cell of what a page hears of its dialog; anything else is the number of an error. */
export const dialogNews = { message: 0, parentMessage: 1, closed: 12006 } as const;

export interface SafeArray {
  readonly toArray: () => readonly unknown[];
}
export type Reply = (result: SafeArray) => void;
export type EventHandler = (eventId: number, args: SafeArray) => void;

export function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values };
}

export function inMicrotask(action: () => void): void {
  void Promise.resolve().then(action);
}
