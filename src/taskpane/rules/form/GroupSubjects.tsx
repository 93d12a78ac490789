import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { foreignLanguages, subjectOrder, type Subject } from "../../../school";
import { useLanguage, usePaneText, useVocabulary } from "../../state/text-context";
import { measures } from "../../theme/measures";
import { FormPart, type FormPartProps } from "./FormPart";

interface GroupSubjectsProps extends FormPartProps {
  /** Subjects of the workbook; they are offered beside the usual ones. */
  readonly found: readonly Subject[];
}

/** Which subjects each named group holds; the rest are the other group's. */
export function GroupSubjects({ draft, problems, found, onChange }: GroupSubjectsProps) {
  const styles = useStyles();
  const text = usePaneText().rulesForm.form;
  const language = useLanguage();
  const words = useVocabulary();
  const named = draft.subjectGroups.flatMap(({ id, label, subjects }) =>
    subjects === "others" ? [] : [{ id, label, subjects }],
  );
  if (named.length === 0) return null;
  return (
    <FormPart heading={text.groups} problems={problems.at("subjectGroups")}>
      {named.map(({ id, label, subjects }) => (
        <Menu
          key={id}
          checkedValues={{ subjects: [...offeredIn(subjects)] }}
          onCheckedValueChange={(_, { checkedItems }) => {
            onChange({ kind: "group-subjects", group: id, subjects: spelledOut(checkedItems) });
          }}
        >
          <MenuTrigger disableButtonEnhancement>
            <MenuButton
              className={styles.button}
              aria-label={text.groupSubjects(label[language] || text.noSubject)}
            >
              {label[language] || text.noSubject}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList className={styles.list}>
              {offered([...found, ...subjects]).map((subject) => (
                <MenuItemCheckbox key={subject} name="subjects" value={subject}>
                  {subject === foreign ? text.foreignLanguage : words.subject(subject)}
                </MenuItemCheckbox>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      ))}
    </FormPart>
  );
}

/** All foreign languages are offered as one. */
const foreign = "外语";

function offeredIn(subjects: readonly Subject[]): ReadonlySet<Subject> {
  return new Set(
    subjects.map((subject) => (foreignLanguages.includes(subject) ? foreign : subject)),
  );
}

function offered(more: readonly Subject[]): readonly Subject[] {
  return [...offeredIn([...subjectOrder, ...more])];
}

/** In the usual order, whatever the order in which they were ticked. */
function spelledOut(checked: readonly Subject[]): readonly Subject[] {
  return offered(checked)
    .filter((subject) => checked.includes(subject))
    .flatMap((subject) => (subject === foreign ? foreignLanguages : [subject]));
}

const useStyles = makeStyles({
  button: {
    justifyContent: "space-between",
    width: "100%",
    maxWidth: "none",
    minHeight: measures.rowButton,
    padding: "5px 8px",
    fontWeight: 400,
    textAlign: "start",
  },
  list: { maxHeight: "320px", overflowY: "auto" },
});
