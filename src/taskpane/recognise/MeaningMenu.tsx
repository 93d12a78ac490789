import {
  makeStyles,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { ColumnChoice } from "../../records";
import { formatMark } from "../../text";
import { usePaneText, useVocabulary } from "../state/text-context";
import { hairline, measures, quiet, type } from "../theme/measures";
import {
  examOrder,
  otherMeanings,
  usualFullMarks,
  whoMeanings,
  type SubjectChoices,
} from "../view/column-menu";
import { readMeaning, valueOfMeaning } from "../view/meaning-values";

interface MeaningMenuProps {
  /** What the column means now. */
  readonly column: ColumnChoice;
  readonly subjects: SubjectChoices;
  /** The exam of a column that is called a mark only now. */
  readonly likelyExam: ColumnChoice["assessment"];
  /** What stands on the chip. */
  readonly children: string;
  readonly label: string;
  readonly onChoose: (choice: ColumnChoice) => void;
  /** 其他…: another full mark is to be typed. */
  readonly onTypeFullMark: () => void;
}

/** The chip over a column and its menu: 成绩 (subject, exam, full mark), 谁, 其他. */
export function MeaningMenu(props: MeaningMenuProps) {
  const { column, subjects, likelyExam, children, label, onChoose, onTypeFullMark } = props;
  const styles = useStyles();
  const text = usePaneText().correct.column;
  const words = useVocabulary();
  const [showsAll, setShowsAll] = useState(false);
  const isMark = column.means === "score";
  const isUsed = column.means !== "other";
  const shown = showsAll ? [...subjects.first, ...subjects.others] : subjects.first;
  return (
    <Menu
      positioning={{ position: "below", align: "start", overflowBoundaryPadding: 8 }}
      checkedValues={{
        meaning: [valueOfMeaning(column)],
        exam: [column.assessment ?? ""],
        full: [String(column.fullMark ?? "")],
      }}
      onOpenChange={() => {
        setShowsAll(false);
      }}
      onCheckedValueChange={(_, { name, checkedItems: [value = ""] }) => {
        const choice = readMeaning(column, name, value, likelyExam);
        if (choice) onChoose(choice);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <button
          type="button"
          className={mergeClasses(styles.chip, !isUsed && styles.chipUnused)}
          aria-label={label}
        >
          <span>{children}</span>
          <ChevronDown12Regular aria-hidden />
        </button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList className={styles.list} aria-label={text.menu} hasIcons={false}>
          <Group heading={text.marks} isFirst>
            {shown.map((subject) => (
              <Item key={subject} name="meaning" value={`subject ${subject}`}>
                {words.shortSubject(subject)}
              </Item>
            ))}
            {!showsAll && subjects.others.length > 0 && (
              <MenuItem
                persistOnClick
                className={mergeClasses(styles.item, styles.more)}
                onClick={() => {
                  setShowsAll(true);
                }}
              >
                {text.moreSubjects}
              </MenuItem>
            )}
          </Group>
          {isMark && (
            <>
              <Group heading={text.exam}>
                {examOrder.map((exam) => (
                  <Item key={exam} name="exam" value={exam}>
                    {text.exams[exam]}
                  </Item>
                ))}
              </Group>
              <Group heading={text.fullMark}>
                {fullMarksFor(column.fullMark).map((fullMark) => (
                  <Item key={fullMark} name="full" value={String(fullMark)}>
                    {formatMark(fullMark)}
                  </Item>
                ))}
                <MenuItem
                  className={mergeClasses(styles.item, styles.more)}
                  onClick={onTypeFullMark}
                >
                  {text.otherFullMark}
                </MenuItem>
              </Group>
            </>
          )}
          <Group heading={text.who}>
            {whoMeanings.map((means) => (
              <Item key={means} name="meaning" value={means}>
                {words.columnMeanings[means]}
              </Item>
            ))}
          </Group>
          <Group heading={text.others}>
            {otherMeanings.map((means) => (
              <Item key={means} name="meaning" value={means}>
                {words.columnMeanings[means]}
              </Item>
            ))}
          </Group>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface GroupProps {
  readonly heading: string;
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}

function Group({ heading, isFirst = false, children }: GroupProps) {
  const styles = useStyles();
  return (
    <MenuGroup className={mergeClasses(!isFirst && styles.divided)}>
      <MenuGroupHeader className={styles.heading}>{heading}</MenuGroupHeader>
      <div className={styles.grid} role="presentation">
        {children}
      </div>
    </MenuGroup>
  );
}

interface ItemProps {
  readonly name: "meaning" | "exam" | "full";
  readonly value: string;
  readonly children: string;
}

function Item({ name, value, children }: ItemProps) {
  const styles = useStyles();
  return (
    <MenuItemRadio
      name={name}
      value={value}
      className={styles.item}
      checkmark={{ className: styles.tick }}
    >
      {children}
    </MenuItemRadio>
  );
}

/** The usual ones, and the column's own where it is another. */
function fullMarksFor(fullMark: number | null): readonly number[] {
  if (fullMark === null || usualFullMarks.includes(fullMark)) return usualFullMarks;
  return [...usualFullMarks, fullMark].sort((low, high) => low - high);
}

const useStyles = makeStyles({
  chip: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "3px",
    boxSizing: "border-box",
    width: "100%",
    minWidth: "44px",
    height: "26px",
    padding: "0 4px 0 6px",
    borderRadius: measures.controlRadius,
    border: "1px solid transparent",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    whiteSpace: "nowrap",
    fontFamily: "inherit",
    fontSize: "12px",
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  chipUnused: {
    backgroundColor: "transparent",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  popover: { width: "264px", maxWidth: "92vw", maxHeight: "62vh", padding: 0, overflowY: "auto" },
  list: { padding: "4px 6px 8px", rowGap: 0 },
  divided: { borderTop: hairline, marginTop: "6px" },
  heading: { padding: "6px 6px 2px", ...type.small, ...quiet, fontWeight: 400 },
  grid: { display: "grid", gridTemplateColumns: "repeat(3, 1fr)", columnGap: "2px" },
  item: {
    minWidth: 0,
    minHeight: "32px",
    padding: "0 4px 0 2px",
    columnGap: "2px",
    fontSize: "13px",
    alignItems: "center",
    "& .fui-MenuItemRadio__content": { padding: 0, overflowWrap: "anywhere" },
  },
  tick: { width: "16px", height: "16px", marginTop: 0 },
  more: { paddingLeft: "20px", color: tokens.colorBrandForegroundLink },
});
