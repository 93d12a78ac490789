import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { Road } from "./frame/Road";
import { NoticeBar } from "./frame/NoticeBar";
import { useArrival } from "./frame/use-arrival";
import { useBandKeys } from "./frame/use-band-keys";
import { PaneScreen } from "./PaneScreen";
import type { PaneServices } from "./services";
import type { PaneStore } from "./state/pane-store";
import { isWayBack, placeOf } from "./state/place";
import { roadStates, stepOf } from "./state/road-state";
import { LanguageProvider } from "./state/text-context";
import { usePaneState } from "./state/use-pane-state";
import { offScreen } from "./theme/measures";
import { paneTheme, type Appearance } from "./theme/pane-theme";

interface PaneProps {
  readonly store: PaneStore;
  readonly services: Pick<PaneServices, "language">;
  readonly appearance: Appearance;
}

/** The task pane: road, content, foot. */
export function Pane({ store, services, appearance }: PaneProps) {
  const styles = useStyles();
  const state = usePaneState(store);
  const pane = useRef<HTMLDivElement>(null);
  useBandKeys(pane);
  useArrival(pane, placeOf(state), isWayBack);
  const { states, questions } = roadStates(state);
  return (
    <LanguageProvider value={services.language}>
      <FluentProvider theme={paneTheme(appearance)}>
        <div ref={pane} className={styles.pane} lang={services.language}>
          <Road at={stepOf(state.screen)} states={states} questions={questions} onGo={store.goTo} />
          {state.notice && <NoticeBar notice={state.notice} onDismiss={store.dismissNotice} />}
          <PaneScreen store={store} state={state} />
          <div role="status" className={styles.spoken}>
            <span key={state.spoken.turn}>{state.spoken.words}</span>
          </div>
        </div>
      </FluentProvider>
    </LanguageProvider>
  );
}

const useStyles = makeStyles({
  pane: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    // Not by a class of the provider: menus stand in a copy of it, and would cover the pane.
    height: "100vh",
    overflowX: "hidden",
    overflowY: "hidden",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    textSpacingTrim: "trim-start",
    "@media (max-height: 260px)": { overflowY: "auto" },
  },
  spoken: offScreen,
});
