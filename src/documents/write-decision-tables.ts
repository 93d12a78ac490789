import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decisionTablePages } from "./decision-table-pages";

const folder = join(import.meta.dirname, "../../docs/rules");

mkdirSync(folder, { recursive: true });
for (const { file, text } of decisionTablePages()) writeFileSync(join(folder, file), text);
