import { policies } from "../rules";
import { decisionTablePage } from "./decision-table-page";

/** The pages of docs/rules: one for each policy that comes with the product, by file name. */
export function decisionTablePages(): readonly { readonly file: string; readonly text: string }[] {
  return policies.map((policy) => ({ file: `${policy.id}.md`, text: decisionTablePage(policy) }));
}
