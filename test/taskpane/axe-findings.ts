import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { Stage, type Journey, type OnScene, type Setting } from "../../screens";
import { builtPlayground } from "../playground/built-playground";
import { serveFolder } from "../playground/serve-folder";

/**
 * What axe finds serious or critical at every stop of a journey, and the stops it looked at. Without the
 * focus guards that Fluent's own library sets round its groups.
 */
export async function axeFindings(
  browser: Browser,
  journey: Journey,
  setting: Setting,
  onScene: OnScene = () => Promise.resolve(),
): Promise<{ readonly looked: readonly string[]; readonly found: readonly string[] }> {
  const looked: string[] = [];
  const found: string[] = [];
  await travel(browser, journey, setting, async (scene, stage) => {
    looked.push(scene);
    await stage.size(320, 760);
    await onScene(scene, stage);
    const axe = new AxeBuilder({ page: stage.page })
      .include(["#pane-body iframe", "body"])
      .exclude(["#pane-body iframe", "[data-tabster-dummy]"]);
    for (const { id, impact, nodes } of (await axe.analyze()).violations) {
      if (impact !== "serious" && impact !== "critical") continue;
      found.push(...nodes.map(({ html }) => `${scene}: ${id}: ${html}`));
    }
  });
  return { looked, found };
}

/** Plays one journey over the built playground. */
export async function travel(
  browser: Browser,
  journey: Journey,
  setting: Setting,
  onScene: OnScene,
): Promise<void> {
  const server = await serveFolder(builtPlayground());
  const stage = await Stage.set(browser, server.address, setting, onScene);
  try {
    await journey(stage);
  } finally {
    await stage.close();
    await server.close();
  }
}
