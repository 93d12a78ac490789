import type { Book, Mark, Pupil } from "./book";
import { blank, type Cell, type Column, type Draft, type Table } from "./draft";

/** The clean book as one table a class: number, name, class, then each subject's exams. */
export function draftOf(book: Book): Draft {
  const marks = new Map(book.marks.map((mark) => [keyOf(mark), mark]));
  const tables = Array.from({ length: book.classCount }, (_, index): Table => {
    const classNth = index + 1;
    const pupils = book.pupils.filter((pupil) => pupil.classNth === classNth);
    return {
      classNth,
      pupils,
      columns: [
        ...idColumns(book, pupils),
        ...book.subjects.flatMap(({ name, fullMark, inLetters }) =>
          book.exams.map(({ assessment, words }): Column => {
            const isStated = book.statesFullMarks && assessment !== "make-up" && !inLetters;
            const full = isStated ? `（${fullMark}分）` : "";
            const cells = pupils.map((pupil): Cell => {
              const mark = marks.get(keyOf({ pupil, subject: name, assessment }));
              return mark ? { content: mark.content, mark } : blank;
            });
            return {
              role: "score",
              subject: name,
              assessment,
              words: name,
              part: words,
              full,
              cells,
            };
          }),
        ),
      ],
    };
  });
  return { book, tables, headerStyle: "one-row", sheets: [], damaged: new Map() };
}

function keyOf({ pupil, subject, assessment }: Pick<Mark, "pupil" | "subject" | "assessment">) {
  return `${pupil.classNth}/${pupil.name}/${subject}/${assessment}`;
}

function idColumns(book: Book, pupils: readonly Pupil[]): readonly Column[] {
  const column = (role: Column["role"], words: string, cells: readonly Cell[]): Column => ({
    ...{ role, words, cells },
    ...{ subject: null, assessment: null, part: "", full: "" },
  });
  const numbers = pupils.map(({ number }, place) => ({
    content: number === null ? place + 1 : book.numbersAre === "number" ? Number(number) : number,
  }));
  return [
    ...(book.numbersAre === "none" ? [] : [column("number", "学号", numbers)]),
    column(
      "name",
      "姓名",
      pupils.map((pupil) => ({ content: pupil.name, pupil })),
    ),
    column(
      "class",
      "班级",
      pupils.map(({ classNth }) => ({ content: book.classInColumn(classNth) })),
    ),
  ];
}
