export { EventRegistrations, everySheet } from "./event-registrations";
export { FaultQueue, type Fault } from "./faults";
export { found, HostError, notImplemented, type HostErrorCode } from "./host-error";
export { Interpreter } from "./interpreter";
export { ModelCollection, ModelObject } from "./model-object";
export { messageLimitInBytes, Traffic, utf8Length } from "./traffic";
export { isHousekeeping, isRecord, isWireBatch, type WireAnswer, type WireBatch } from "./wire";
