import { useState } from "react";
import type { ColumnRecognition, SheetRecognition, TableRecognition } from "../../records";
import { columnName } from "../../sheet";
import { usePaneText, useVocabulary } from "../state/text-context";
import { choiceOf } from "../view/apply-correction";
import { likelyExam, type SubjectChoices } from "../view/column-menu";
import { columnWords } from "../view/column-words";
import type { Correction } from "../view/correction";
import type { TablePreview } from "../view/sheet-preview";
import { FullMarkEntry } from "./FullMarkEntry";
import { MeaningMenu } from "./MeaningMenu";
import { SheetPreview } from "./SheetPreview";

interface TableMeaningsProps {
  readonly sheet: SheetRecognition;
  readonly table: TableRecognition;
  readonly name: string;
  readonly preview: TablePreview;
  readonly subjects: SubjectChoices;
  readonly onCorrect: (correction: Correction) => void;
}

/** One table's first rows, with a menu on what each column means. */
export function TableMeanings(props: TableMeaningsProps) {
  const { sheet, table, name, preview, subjects, onCorrect } = props;
  const text = usePaneText();
  const words = useVocabulary();
  const [typing, setTyping] = useState<number | null>(null);
  const { turned } = table;
  const exams = new Set(preview.columns.flatMap(({ assessment }) => assessment ?? []));
  const likely = likelyExam(sheet.role, table.columns);
  const asked = preview.columns.find(({ column }) => column === typing);
  const change = (column: ColumnRecognition, choice: ReturnType<typeof choiceOf>) => {
    setTyping(null);
    onCorrect({ kind: "column", sheet, column: { choice, column: column.column, turned } });
  };
  const label = ({ column }: ColumnRecognition, meaning: string) =>
    turned
      ? text.correct.column.nameOfRow(column + 1, meaning)
      : text.correct.column.name(columnName(column), meaning);
  return (
    <>
      <SheetPreview
        name={name}
        preview={preview}
        turned={turned}
        meaning={(column) => {
          const meaning = columnWords(column, exams.size > 1, text, words);
          return (
            <MeaningMenu
              column={choiceOf(column)}
              subjects={subjects}
              likelyExam={likely}
              label={label(column, meaning)}
              onChoose={(choice) => {
                change(column, choice);
              }}
              onTypeFullMark={() => {
                setTyping(column.column);
              }}
            >
              {meaning}
            </MeaningMenu>
          );
        }}
      />
      {asked && (
        <FullMarkEntry
          key={asked.column}
          label={text.correct.column.fullMarkOf(columnWords(asked, false, text, words))}
          onSet={(fullMark) => {
            change(asked, { ...choiceOf(asked), fullMark });
          }}
          onCancel={() => {
            setTyping(null);
          }}
        />
      )}
    </>
  );
}
