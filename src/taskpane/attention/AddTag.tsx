import {
  Button,
  Input,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { usePaneText } from "../state/text-context";
import { measures, type } from "../theme/measures";
import type { PupilAttention } from "../view/attention/pupil-tags";

interface AddTagProps {
  readonly addable: PupilAttention["addable"];
  readonly onAdd: (category: string, note: string) => void;
}

/** 加一类: one of the scheme's categories, then what is to be noted with it. */
export function AddTag({ addable, onAdd }: AddTagProps) {
  const styles = useStyles();
  const text = usePaneText().attention.pupil;
  const [chosen, setChosen] = useState<string | null>(null);
  const category = addable.find((one) => one.category === chosen);
  if (category) {
    return (
      <NoteEntry
        label={category.label}
        onTake={(note) => {
          setChosen(null);
          onAdd(category.category, note);
        }}
        onCancel={() => {
          setChosen(null);
        }}
      />
    );
  }
  return (
    <Menu positioning={{ position: "above", align: "start", overflowBoundaryPadding: 8 }}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" className={styles.add} icon={<Add20Regular />}>
          {text.add}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {addable.map((one) => (
            <MenuItem
              key={one.category}
              onClick={() => {
                setChosen(one.category);
              }}
            >
              {one.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface NoteEntryProps {
  readonly label: string;
  readonly onTake: (note: string) => void;
  readonly onCancel: () => void;
}

function NoteEntry({ label, onTake, onCancel }: NoteEntryProps) {
  const styles = useStyles();
  const text = usePaneText().attention.pupil;
  const [note, setNote] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <form
      className={styles.entry}
      onSubmit={(event) => {
        event.preventDefault();
        onTake(note.trim());
      }}
    >
      <div className={styles.label}>{label}</div>
      <Input
        input={{ ref: field }}
        className={styles.note}
        aria-label={text.noteFor(label)}
        placeholder={text.noteHint}
        value={note}
        onChange={(_, { value }) => {
          setNote(value);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          onCancel();
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit">{text.take}</Button>
        <Button appearance="subtle" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  add: {
    alignSelf: "flex-start",
    minHeight: measures.rowButton,
    padding: "0 8px 0 4px",
    marginLeft: "-6px",
    fontWeight: 400,
  },
  popover: { maxHeight: "60vh", overflowY: "auto" },
  entry: { display: "flex", flexDirection: "column", rowGap: "6px" },
  label: type.heading,
  note: { minWidth: 0, minHeight: measures.rowButton },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
