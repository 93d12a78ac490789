import type { SheetRole } from "../../records";
import type { TableColumn } from "./columns";

/** Whether marks would be taken from it: a list of who may sit a make-up exam holds none. */
export function isSource(role: SheetRole, columns: readonly TableColumn[]): boolean {
  if (role === "make-up") return columns.some(({ means }) => means === "score");
  return role === "gradebook";
}
