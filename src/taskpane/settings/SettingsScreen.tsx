import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowDownload20Regular, DocumentArrowUp20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { damagedSettings, type RecognisedWorkbook } from "../../app";
import { settingsRefusalSentence, type SettingsRow } from "../../text";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { Title } from "../frame/Title";
import { SchoolForm } from "../output/SchoolForm";
import { RemoveAll } from "../output/RemoveAll";
import { BackButton } from "../parts/BackButton";
import { Block, BlockHeading } from "../parts/Block";
import { FailureBlock } from "../parts/FailureBlock";
import { PromiseBlock } from "../parts/PromiseBlock";
import { RefusalBlock } from "../parts/RefusalBlock";
import { TakenLine } from "../parts/TakenLine";
import { ValueRow } from "../parts/ValueRow";
import type { PaneState } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import { useLanguage, usePaneText } from "../state/text-context";
import { measures, offScreen, quiet, type } from "../theme/measures";
import { classGroupsOf } from "../view/roster";
import type { SettingsLine } from "../view/settings-lines";

interface SettingsScreenProps {
  readonly store: PaneStore;
  readonly state: PaneState;
  readonly recognised: RecognisedWorkbook;
  readonly from: "recognise" | "results";
  readonly lines: readonly SettingsLine[];
  readonly onFile: (file: File) => void;
}

/** 设置: each line says what holds and leads to where it is changed; all of it goes into one file. */
export function SettingsScreen(props: SettingsScreenProps) {
  const { store, state, recognised, from, lines, onFile } = props;
  const styles = useStyles();
  const { settings: text, frame } = usePaneText();
  const damaged = damagedSettings(recognised.snapshot);
  const { draft } = state.school;
  const classes = classGroupsOf(recognised.reading.register).filter((label) => label !== null);
  return (
    <>
      <Content dense>
        <BackButton
          onPress={() => {
            store.show({ at: from });
          }}
        >
          {frame.steps[from]}
        </BackButton>
        <Title under={text.under}>{text.title}</Title>
        <Outcome store={store} state={state} />
        {damaged.length > 0 && <RefusalBlock>{text.damaged(damaged)}</RefusalBlock>}
        {draft && (
          <Block flush>
            <SchoolForm store={store} draft={draft} classes={classes} isLocked={false} />
          </Block>
        )}
        <Block flush>
          {lines.map(({ row, holds }) => (
            <ValueRow
              key={row}
              name={text.rows[row]}
              value={holds}
              onPress={() => {
                goToRow(store, row);
              }}
            />
          ))}
        </Block>
        <Block>
          <BlockHeading>{text.importing.heading}</BlockHeading>
          <p className={styles.why}>{text.importing.why}</p>
          <ImportButton onFile={onFile} />
        </Block>
        {state.removal.step === "failed" && <FailureBlock failure={state.removal.failure} />}
        <RemoveAll store={store} removal={state.removal} />
      </Content>
      <Foot note={text.exporting.note}>
        <FootButton icon={<ArrowDownload20Regular />} onPress={store.exportSettings}>
          {text.exporting.action}
        </FootButton>
      </Foot>
    </>
  );
}

/** What became of the last file, to be seen where the eye is. */
function Outcome({ store, state }: Pick<SettingsScreenProps, "store" | "state">) {
  const styles = useStyles();
  const { settings: text } = usePaneText();
  const language = useLanguage();
  const { settings } = state;
  switch (settings.step) {
    case "taken":
      return (
        <TakenLine onUndo={() => void store.undoImport()}>
          {text.importing.taken(settings.count, settings.file)}
        </TakenLine>
      );
    case "refused":
      return (
        <RefusalBlock>
          <strong className={styles.file}>{text.importing.refused(settings.file)}</strong>
          <div>{settingsRefusalSentence(settings.refusal, language)}</div>
          <div className={styles.why}>{text.importing.nothingKept}</div>
        </RefusalBlock>
      );
    case "exported":
      return <PromiseBlock>{text.exporting.done(settings.file)}</PromiseBlock>;
    case "nothing":
      return <PromiseBlock>{text.exporting.nothing}</PromiseBlock>;
    case "idle":
    case "asks":
      return null;
  }
}

function ImportButton({ onFile }: Pick<SettingsScreenProps, "onFile">) {
  const styles = useStyles();
  const { importing } = usePaneText().settings;
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        className={styles.import}
        icon={<DocumentArrowUp20Regular />}
        onClick={() => {
          file.current?.click();
        }}
      >
        {importing.action}
      </Button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        className={styles.hidden}
        tabIndex={-1}
        aria-label={importing.choose}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onFile(chosen);
          target.value = "";
        }}
      />
    </>
  );
}

/** To where the line is changed. */
function goToRow(store: PaneStore, row: SettingsRow): void {
  switch (row) {
    case "school":
      store.editSchool();
      return;
    case "policy":
    case "policies":
      store.goTo("rules");
      return;
    case "scheme":
      store.openSchemeForm();
      return;
    case "attendance":
      store.openAlertForm();
      return;
    case "legend":
    case "mapping":
      store.goTo("recognise");
      return;
    case "output":
      store.goTo("output");
      return;
  }
}

const useStyles = makeStyles({
  why: { margin: "2px 0 8px", ...type.small, ...quiet },
  file: { ...type.name, overflowWrap: "anywhere" },
  import: { minWidth: 0, minHeight: measures.rowButton },
  hidden: offScreen,
});
