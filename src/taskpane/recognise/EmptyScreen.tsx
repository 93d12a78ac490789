import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowClockwise20Regular,
  ArrowDownload20Regular,
  Table20Regular,
} from "@fluentui/react-icons";
import type { SheetRecognition } from "../../records";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { Title } from "../frame/Title";
import { LocalOnlyLine } from "../parts/LocalOnlyLine";
import { usePaneText } from "../state/text-context";
import { measures, quiet, type } from "../theme/measures";
import type { Correction } from "../view/correction";
import { UnusedSheets } from "./UnusedSheets";

interface EmptyScreenProps {
  /** What stands in the workbook all the same. */
  readonly sheets: readonly SheetRecognition[];
  readonly onCorrect: (correction: Correction) => void;
  readonly onReread: () => void;
  readonly onSample: () => void;
  readonly onTemplate: () => void;
}

/** 这里还没有成绩表; a person may know better, and say what a sheet is. */
export function EmptyScreen(props: EmptyScreenProps) {
  const { sheets, onCorrect, onReread, onSample, onTemplate } = props;
  const styles = useStyles();
  const text = usePaneText();
  return (
    <>
      <Content>
        <div className={styles.middle}>
          <EmptySheet />
          <div className={styles.words}>
            <Title>{text.empty.title}</Title>
            <p className={styles.hint}>
              {text.empty.hint.map((line) => (
                <span key={line} className={styles.line}>
                  {line}
                </span>
              ))}
            </p>
          </div>
          <div className={styles.starters}>
            <Button
              size="large"
              className={styles.starter}
              icon={<Table20Regular />}
              onClick={onSample}
            >
              {text.empty.trySample}
            </Button>
            <Button
              size="large"
              appearance="subtle"
              className={styles.starter}
              icon={<ArrowDownload20Regular />}
              onClick={onTemplate}
            >
              {text.empty.saveTemplate}
            </Button>
          </div>
          {sheets.length > 0 && <UnusedSheets sheets={sheets} onCorrect={onCorrect} />}
          <LocalOnlyLine>{text.frame.localOnly}</LocalOnlyLine>
        </div>
      </Content>
      <Foot>
        <FootButton icon={<ArrowClockwise20Regular />} onPress={onReread}>
          {text.empty.reread}
        </FootButton>
      </Foot>
    </>
  );
}

function EmptySheet() {
  const styles = useStyles();
  return (
    <svg className={styles.drawing} width="112" height="84" viewBox="0 0 112 84" aria-hidden>
      <rect className={styles.paper} x="8" y="8" width="96" height="68" rx="6" />
      <path className={styles.head} d="M8 14a6 6 0 0 1 6-6h84a6 6 0 0 1 6 6v12H8z" />
      <path className={styles.lines} d="M8 26h96M8 43h96M8 60h96M36 26v50M70 26v50" />
      <rect className={styles.outline} x="8" y="8" width="96" height="68" rx="6" />
    </svg>
  );
}

const useStyles = makeStyles({
  middle: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    justifyContent: "center",
    rowGap: "20px",
    paddingBottom: "48px",
  },
  words: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    textAlign: "center",
  },
  starters: { display: "flex", flexDirection: "column", rowGap: "6px" },
  starter: { width: "100%", maxWidth: "none", minHeight: measures.footButton },
  hint: { margin: 0, ...type.body, ...quiet },
  line: { display: "block" },
  drawing: { alignSelf: "center" },
  paper: { fill: tokens.colorNeutralBackground1 },
  head: { fill: tokens.colorBrandBackground2 },
  lines: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1.5px", fill: "none" },
  outline: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1.5px", fill: "none" },
});
