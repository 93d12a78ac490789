import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ColumnRecognition } from "../../records";
import { columnName } from "../../sheet";
import { usePaneText } from "../state/text-context";
import type { PreviewCell, TablePreview } from "../view/sheet-preview";
import { usePreviewStyles } from "./use-preview-styles";

interface SheetPreviewProps {
  /** Says of which sheet, and which table of it. */
  readonly name: string;
  readonly preview: TablePreview;
  readonly turned: boolean;
  /** The chip of one column. */
  readonly meaning: (column: ColumnRecognition) => ReactNode;
}

/** Column letter, what the column was taken to mean, then the sheet's own words; all as it stands. */
export function SheetPreview({ name, preview, turned, meaning }: SheetPreviewProps) {
  const styles = usePreviewStyles();
  const text = usePaneText().recognise;
  return (
    <div className={styles.frame}>
      {/* A table wider than the pane is scrolled by keyboard, too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={text.preview(name)}>
        <table className={styles.table}>
          {turned ? (
            <TurnedRows preview={preview} meaning={meaning} />
          ) : (
            <UprightRows preview={preview} meaning={meaning} />
          )}
        </table>
      </div>
    </div>
  );
}

type RowsProps = Pick<SheetPreviewProps, "preview" | "meaning">;

function UprightRows({ preview: { columns, letters, rows }, meaning }: RowsProps) {
  const styles = usePreviewStyles();
  return (
    <>
      <thead>
        <tr>
          <td className={styles.corner} />
          <Letters letters={letters} />
        </tr>
        <tr>
          <td className={mergeClasses(styles.corner, styles.below)} />
          {columns.map((column) => (
            <td
              key={column.column}
              className={mergeClasses(styles.meaning, styles.left, styles.below)}
            >
              {meaning(column)}
            </td>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, isHeader, cells }) => (
          <tr key={row}>
            <th scope="row" className={mergeClasses(styles.corner, styles.above)}>
              {row + 1}
            </th>
            <Cells cells={cells} letters={letters} isHeader={isHeader} />
          </tr>
        ))}
      </tbody>
    </>
  );
}

/** 转置: the meanings stand at the left, one a row. */
function TurnedRows({ preview: { columns, letters, rows }, meaning }: RowsProps) {
  const styles = usePreviewStyles();
  return (
    <>
      <thead>
        <tr>
          <td className={styles.corner} />
          <td className={mergeClasses(styles.letter, styles.left)} />
          <Letters letters={letters} />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, cells }, index) => (
          <tr key={row}>
            <th scope="row" className={mergeClasses(styles.corner, styles.above)}>
              {row + 1}
            </th>
            <td className={mergeClasses(styles.meaning, styles.left, styles.above)}>
              {columns[index] && meaning(columns[index])}
            </td>
            <Cells cells={cells} letters={letters} isHeader={false} />
          </tr>
        ))}
      </tbody>
    </>
  );
}

export function Letters({ letters }: { readonly letters: readonly number[] }) {
  const styles = usePreviewStyles();
  return letters.map((letter) => (
    <th key={letter} scope="col" className={mergeClasses(styles.letter, styles.left)}>
      {columnName(letter)}
    </th>
  ));
}

interface CellsProps {
  readonly cells: readonly PreviewCell[];
  readonly letters: readonly number[];
  readonly isHeader: boolean;
}

export function Cells({ cells, letters, isHeader }: CellsProps) {
  const styles = usePreviewStyles();
  return cells.map(({ text, isNumber }, index) => (
    <td
      key={letters[index] ?? index}
      className={mergeClasses(
        styles.cell,
        styles.left,
        isHeader && styles.header,
        isNumber && styles.number,
      )}
    >
      {text}
    </td>
  ));
}
