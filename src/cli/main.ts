import { screenFile } from "./screen";

void screenFile(process.argv.slice(2), {
  now: () => new Date(),
  milliseconds: () => performance.now(),
  print: (text) => {
    process.stdout.write(text);
  },
  complain: (line) => {
    process.stderr.write(`${line}\n`);
  },
}).then((status) => {
  process.exitCode = status;
});
