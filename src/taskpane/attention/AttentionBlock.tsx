import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  Book20Regular,
  Dismiss16Regular,
  LockClosed16Regular,
  People20Regular,
  PersonEdit20Regular,
} from "@fluentui/react-icons";
import type { Tag } from "../../screening";
import { Block, BlockHeading } from "../parts/Block";
import { RangeLinks } from "../parts/RangeLinks";
import { TakenLine } from "../parts/TakenLine";
import { usePaneText } from "../state/text-context";
import { measures, quiet, type } from "../theme/measures";
import type { PupilAttention, PupilTag } from "../view/attention/pupil-tags";
import type { CellRange } from "../view/cell-ranges";
import { AddTag } from "./AddTag";

interface AttentionBlockProps {
  readonly attention: PupilAttention;
  /** What was added or taken away last, in words; null where there is nothing to undo. */
  readonly lastTag: string | null;
  readonly onAdd: (category: string, note: string) => void;
  readonly onRemove: (category: string) => void;
  readonly onUndo: () => void;
  readonly onSelect: (range: CellRange) => void;
}

/** 特别关注: each tag with its reason and its cells; a person may add one and take it back. */
export function AttentionBlock(props: AttentionBlockProps) {
  const { attention, lastTag, onAdd, onRemove, onUndo, onSelect } = props;
  const styles = useStyles();
  const text = usePaneText();
  const words = text.attention.pupil;
  const { tags, unranked, addable } = attention;
  return (
    <>
      <Block className={styles.block}>
        <BlockHeading
          aside={
            <span className={styles.internal}>
              <LockClosed16Regular aria-hidden />
              {words.internal}
            </span>
          }
        >
          {words.heading}
        </BlockHeading>
        {tags.length > 0 ? (
          <ul className={styles.tags}>
            {tags.map((tag) => (
              <TagLine
                key={`${tag.category} ${tag.source}`}
                tag={tag}
                onRemove={onRemove}
                onSelect={onSelect}
              />
            ))}
          </ul>
        ) : (
          <p className={styles.note}>{words.none}</p>
        )}
        {unranked.length > 0 && (
          <p className={styles.note}>{words.unranked(text.frame.listOf(unranked))}</p>
        )}
        {addable.length > 0 && <AddTag addable={addable} onAdd={onAdd} />}
      </Block>
      {lastTag !== null && <TakenLine onUndo={onUndo}>{lastTag}</TakenLine>}
    </>
  );
}

interface TagLineProps {
  readonly tag: PupilTag;
  readonly onRemove: (category: string) => void;
  readonly onSelect: (range: CellRange) => void;
}

function TagLine({ tag, onRemove, onSelect }: TagLineProps) {
  const styles = useStyles();
  const text = usePaneText().attention.pupil;
  const { category, label, source, reason, ranges, isFromPane } = tag;
  return (
    <li className={styles.tag}>
      <span className={styles.icon} role="img" aria-label={text.source[source]}>
        <SourceIcon source={source} />
      </span>
      <div className={styles.words}>
        <div className={styles.label}>{label}</div>
        <div className={styles.reason}>
          {reason} <RangeLinks ranges={ranges} onSelect={onSelect} />
        </div>
      </div>
      {isFromPane && (
        <Button
          appearance="subtle"
          className={styles.remove}
          icon={<Dismiss16Regular />}
          aria-label={text.remove(label)}
          title={text.remove(label)}
          onClick={() => {
            onRemove(category);
          }}
        />
      )}
    </li>
  );
}

function SourceIcon({ source }: { readonly source: Tag["source"] }) {
  switch (source) {
    case "computed":
      return <Book20Regular aria-hidden />;
    case "sheet":
      return <People20Regular aria-hidden />;
    case "hand":
      return <PersonEdit20Regular aria-hidden />;
  }
}

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", rowGap: "8px" },
  internal: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    ...type.small,
    ...quiet,
  },
  tags: { margin: 0, padding: 0, listStyleType: "none" },
  tag: { display: "flex", alignItems: "flex-start", columnGap: "10px", padding: "4px 0" },
  icon: { display: "flex", flexShrink: 0, paddingTop: "1px", color: tokens.colorBrandForeground1 },
  words: { flexGrow: 1, minWidth: 0 },
  label: type.heading,
  reason: { ...type.reason, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  remove: { flexShrink: 0, minWidth: measures.rowButton, height: measures.rowButton },
  note: { margin: 0, ...type.reason, ...quiet },
});
