import { letterTables } from "../../../rules";
import { useLanguage, usePaneText } from "../../state/text-context";
import { Choice } from "./Choice";
import { FormPart, type FormPartProps } from "./FormPart";

/** Which table of letters holds; one that a file brought with it stays among them. */
export function LetterChoice({ draft, problems, onChange }: FormPartProps) {
  const text = usePaneText().rulesForm.form;
  const language = useLanguage();
  const { letters } = draft;
  const isOneOfOurs = letterTables.some(({ id }) => id === letters.id);
  const tables = isOneOfOurs ? letterTables : [letters, ...letterTables];
  return (
    <FormPart heading={text.letters} problems={problems.at("letters")}>
      <Choice
        label={text.letters}
        value={letters.id}
        options={tables.map(({ id, label }) => [id, label[language]] as const)}
        onChoose={(chosen) => {
          const table = tables.find(({ id }) => id === chosen);
          if (table) onChange({ kind: "letters", letters: table });
        }}
      />
    </FormPart>
  );
}
