import { execFileSync } from "node:child_process";
import { readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const output = join(root, "dist", "playground");
const builtFrom = ["src", "samples", "webpack.config.js", "webpack.playground.config.js"];

/** The folder of the built playground; built anew (about a minute) if it is older than its sources. */
export function builtPlayground(): string {
  const built = newest(output);
  const changed = Math.max(...builtFrom.map((path) => newest(join(root, path))));
  if (built < changed) {
    const cli = join(root, "node_modules", "webpack-cli", "bin", "cli.js");
    const config = ["--config", "webpack.playground.config.js", "--mode", "production"];
    execFileSync(process.execPath, [cli, ...config], { cwd: root, stdio: "pipe" });
    // What came out the same as before is not written again and keeps its old time.
    utimesSync(join(output, "index.html"), new Date(), new Date());
  }
  return output;
}

/** When the newest file under a path was changed; 0 if there is none. */
function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
