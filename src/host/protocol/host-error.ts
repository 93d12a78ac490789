/**
 * A failure as Excel answers it: the code and the sentence are those of Microsoft's list of error
 * codes for the Excel JavaScript API.
 */
export class HostError extends Error {
  override readonly name = "HostError";
  /** `Worksheet.getRange`; filled in by the interpreter where the failing member is known. */
  location: string | null = null;

  constructor(
    readonly code: HostErrorCode,
    message: string = messages[code],
  ) {
    super(message);
  }

  get httpStatus(): number {
    return statuses[this.code] ?? 400;
  }
}

const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  Conflict: "Request could not be processed because of a conflict.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type HostErrorCode = keyof typeof messages;

const statuses: Readonly<Partial<Record<HostErrorCode, number>>> = {
  AccessDenied: 403,
  ApiNotFound: 501,
  Conflict: 409,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/** A member of the real API that this host does not have: never answered by silence. */
export function notImplemented(what: string): HostError {
  return new HostError("ApiNotFound", `${what} is not implemented by this host`);
}

/** The object, or Excel's ItemNotFound if there is none. */
export function found<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw new HostError("ItemNotFound");
  return item;
}
