import type { Starters } from "./services";

/** Served beside the pane's page. */
const addresses = { sample: "samples/head-teacher.xlsx", template: "samples/template.xlsx" };

/** The workbooks that the empty screen offers, fetched when they are asked for. */
export function createStarters(
  openAsNewWorkbook: (bytes: Uint8Array) => Promise<void>,
  save: (name: string, content: Blob) => void,
): Starters {
  return {
    openSample: async () => {
      await openAsNewWorkbook(
        new Uint8Array(await (await fetched(addresses.sample)).arrayBuffer()),
      );
    },
    saveTemplate: async (name) => {
      save(name, await (await fetched(addresses.template)).blob());
    },
  };
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new TypeError(`${address}: ${answer.status}`);
  return answer;
}
