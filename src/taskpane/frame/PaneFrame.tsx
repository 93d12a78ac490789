import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentProps, ReactNode, Ref } from "react";
import type { Language } from "../../text";
import { LanguageProvider } from "../state/text-context";
import { paneTheme, type Appearance } from "../theme/pane-theme";
import { Road } from "./Road";

interface PaneFrameProps extends ComponentProps<typeof Road> {
  readonly language: Language;
  readonly appearance: Appearance;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
}

/** What stands round every screen: theme, language, the road. */
export function PaneFrame(props: PaneFrameProps) {
  const { language, appearance, children, ref, ...road } = props;
  const styles = useStyles();
  return (
    <LanguageProvider value={language}>
      <FluentProvider theme={paneTheme(appearance)}>
        <div ref={ref} className={styles.pane} lang={language}>
          <Road {...road} />
          {children}
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
});
