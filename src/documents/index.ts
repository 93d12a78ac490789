/** Pages of docs/ that are made from the rules. */
export { decisionTablePages } from "./decision-table-pages";
