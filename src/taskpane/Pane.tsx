import { makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { NoticeBar } from "./frame/NoticeBar";
import { PaneFrame } from "./frame/PaneFrame";
import { PartBoundary } from "./frame/PartBoundary";
import { useArrival } from "./frame/use-arrival";
import { useBandKeys } from "./frame/use-band-keys";
import { PaneScreen } from "./PaneScreen";
import type { PaneServices } from "./services";
import type { PaneStore } from "./state/pane-store";
import { isWayBack, placeOf } from "./state/place";
import { roadStates, stepOf } from "./state/road-state";
import { usePaneState } from "./state/use-pane-state";
import { offScreen } from "./theme/measures";
import type { Appearance } from "./theme/pane-theme";

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
    <PaneFrame
      ref={pane}
      language={services.language}
      appearance={appearance}
      at={stepOf(state.screen)}
      states={states}
      questions={questions}
      onGo={store.goTo}
    >
      {state.notice && <NoticeBar notice={state.notice} onDismiss={store.dismissNotice} />}
      <PartBoundary key={stepOf(state.screen)}>
        <PaneScreen store={store} state={state} />
      </PartBoundary>
      <div role="status" className={styles.spoken}>
        <span key={state.spoken.turn}>{state.spoken.words}</span>
      </div>
    </PaneFrame>
  );
}

const useStyles = makeStyles({ spoken: offScreen });
