import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ColumnRecognition } from "../../records";
import { columnName } from "../../sheet";
import { usePaneText, useVocabulary } from "../state/text-context";
import { hairline, measures, oneLine, type } from "../theme/measures";
import type { SheetPreview } from "../view/sheets";

interface SheetPreviewTableProps {
  readonly sheet: string;
  readonly preview: SheetPreview;
}

/** Column letter, what the column was taken to mean, then the sheet's own words. */
export function SheetPreviewTable({ sheet, preview }: SheetPreviewTableProps) {
  const styles = useStyles();
  const text = usePaneText().recognise;
  const exams = new Set(preview.columns.flatMap(({ assessment }) => assessment ?? [])).size;
  return (
    <div className={styles.frame}>
      {/* A table wider than the pane is scrolled by keyboard, too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={text.preview(sheet)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td className={styles.corner} />
              {preview.columns.map(({ column }) => (
                <th key={column} scope="col" className={mergeClasses(styles.letter, styles.left)}>
                  {columnName(column)}
                </th>
              ))}
            </tr>
            <tr>
              <td className={mergeClasses(styles.corner, styles.below)} />
              {preview.columns.map((column) => (
                <td
                  key={column.column}
                  className={mergeClasses(styles.meaningCell, styles.left, styles.below)}
                >
                  <Meaning column={column} namesExam={exams > 1} />
                </td>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map(({ number, isHeader, cells }) => (
              <tr key={number}>
                <th scope="row" className={styles.corner}>
                  {number}
                </th>
                {cells.map((cell, index) => (
                  <td
                    key={preview.columns[index]?.column ?? index}
                    className={mergeClasses(
                      styles.cell,
                      styles.left,
                      isHeader && styles.header,
                      cell.isNumber && styles.number,
                    )}
                  >
                    {cell.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface MeaningProps {
  readonly column: ColumnRecognition;
  /** Only where a sheet holds several exams. */
  readonly namesExam: boolean;
}

function Meaning({ column, namesExam }: MeaningProps) {
  const styles = useStyles();
  const text = usePaneText().recognise;
  const words = useVocabulary();
  const isUsed = column.means !== "other";
  return (
    <span className={mergeClasses(styles.meaning, !isUsed && styles.meaningUnused)}>
      {column.means === "score" && column.subject !== null
        ? text.scoreOf(words.shortSubject(column.subject), namesExam ? column.assessment : null)
        : words.columnMeanings[column.means]}
    </span>
  );
}

const useStyles = makeStyles({
  frame: { position: "relative", paddingLeft: measures.insideBlock },
  scroll: {
    overflowX: "auto",
    scrollbarWidth: "thin",
    border: hairline,
    borderRightWidth: 0,
    borderRadius: `${measures.controlRadius} 0 0 ${measures.controlRadius}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    maskImage: "linear-gradient(to left, transparent, black 28px)",
  },
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums", paddingRight: "20px" },
  left: { borderLeft: hairline },
  below: { borderBottom: hairline },
  corner: {
    minWidth: "22px",
    padding: "0 3px",
    textAlign: "center",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    ...type.tiny,
  },
  letter: {
    padding: 0,
    textAlign: "center",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    ...type.tiny,
  },
  meaningCell: { padding: "3px", backgroundColor: tokens.colorNeutralBackground3 },
  meaning: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    minWidth: "44px",
    height: "26px",
    padding: "0 6px",
    borderRadius: measures.controlRadius,
    border: "1px solid transparent",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    whiteSpace: "nowrap",
    fontSize: "12px",
    fontWeight: tokens.fontWeightSemibold,
  },
  meaningUnused: {
    backgroundColor: "transparent",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  cell: {
    ...oneLine,
    ...type.small,
    maxWidth: "76px",
    height: "24px",
    padding: "0 6px",
    borderTop: hairline,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  number: { textAlign: "right" },
});
