import { lazyPart } from "./frame/lazy-part";
import { IssuesScreen } from "./issues/lazy-issues-screen";

/** The screens that are not needed at first, each step a chunk of its own. */
export const RulesStep = lazyPart(
  async () => (await import(/* webpackChunkName: "rules" */ "./rules/RulesStep")).RulesStep,
);
export const ScreeningScreen = lazyPart(
  async () =>
    (await import(/* webpackChunkName: "screening" */ "./screening/ScreeningScreen"))
      .ScreeningScreen,
);
export const ResultsStep = lazyPart(
  async () => (await import(/* webpackChunkName: "results" */ "./results/ResultsStep")).ResultsStep,
);
export const OutputStep = lazyPart(
  async () => (await import(/* webpackChunkName: "output" */ "./output/OutputStep")).OutputStep,
);
export const SettingsStep = lazyPart(
  async () =>
    (await import(/* webpackChunkName: "settings" */ "./settings/SettingsStep")).SettingsStep,
);

/** Fetches them in the order of the road, one after the other, so that no click has to wait. */
export async function fetchEveryScreen(): Promise<void> {
  for (const screen of [
    RulesStep,
    ScreeningScreen,
    ResultsStep,
    OutputStep,
    IssuesScreen,
    SettingsStep,
  ]) {
    await screen.fetchAhead();
  }
}
