import { Link, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { SheetRecognition, TableRecognition } from "../../records";
import { formatArea, type SheetSnapshot } from "../../sheet";
import { usePaneText, useVocabulary } from "../state/text-context";
import { measures, quiet, type } from "../theme/measures";
import type { SubjectChoices } from "../view/column-menu";
import type { Correction } from "../view/correction";
import { previewOf } from "../view/sheet-preview";
import { tablesOf } from "../view/sheet-tables";
import { HeaderPicker } from "./HeaderPicker";
import { RoleMenu } from "./RoleMenu";
import { TableMeanings } from "./TableMeanings";

interface SheetDetailsProps {
  readonly sheet: SheetRecognition;
  readonly snapshot: SheetSnapshot;
  readonly subjects: SubjectChoices;
  readonly onCorrect: (correction: Correction) => void;
}

/** A sheet's first rows under what we took them for; role, header and every column can be changed. */
export function SheetDetails({ sheet, snapshot, subjects, onCorrect }: SheetDetailsProps) {
  const styles = useStyles();
  const text = usePaneText().correct;
  const words = useVocabulary();
  const [isPicking, setIsPicking] = useState(false);
  const change = useRef<HTMLSpanElement>(null);
  const wasPicking = useRef(false);
  useEffect(() => {
    if (wasPicking.current && !isPicking) change.current?.querySelector("button")?.focus();
    wasPicking.current = isPicking;
  }, [isPicking]);
  const tables = tablesOf(sheet, snapshot);
  const readsNobody = sheet.studentCount === 0 && isForMarks(sheet);
  const isDeciding = sheet.needsConfirmation || sheet.decidedBy === "person";
  return (
    <div className={styles.details}>
      <div className={styles.bar}>
        <RoleMenu
          sheet={sheet}
          label={`${text.sheet.roleOf(sheet.sheet)}：${words.roles[sheet.role]}`}
          onCorrect={onCorrect}
        >
          {words.roles[sheet.role]}
        </RoleMenu>
        {sheet.decidedBy === "person" && (
          <Link
            as="button"
            className={styles.link}
            aria-label={text.sheet.automaticOf(sheet.sheet)}
            onClick={() => {
              onCorrect({ kind: "automatic", sheet });
            }}
          >
            {text.sheet.automatic}
          </Link>
        )}
      </div>
      {sheet.decidedBy === "person" && readsNobody && (
        <p className={styles.hint}>{text.sheet.noPupilsHint}</p>
      )}
      {isPicking ? (
        <HeaderPicker
          snapshot={snapshot}
          onPick={(header) => {
            setIsPicking(false);
            onCorrect({ kind: "header", sheet, header });
          }}
          onCancel={() => {
            setIsPicking(false);
          }}
        />
      ) : (
        tables.map((table, index) => (
          <div key={`${table.area.row} ${table.area.column}`} className={styles.table}>
            {(tables.length > 1 || table.turned) && (
              <h4 className={styles.name}>
                {[
                  ...(tables.length > 1
                    ? [text.sheet.table(index + 1, formatArea(table.area))]
                    : []),
                  ...(table.turned ? [text.sheet.turned] : []),
                ].join(" · ")}
              </h4>
            )}
            <TableMeanings
              sheet={sheet}
              table={table}
              name={tables.length > 1 ? `${sheet.sheet} ${index + 1}` : sheet.sheet}
              preview={previewOf(table, snapshot, isDeciding)}
              subjects={subjects}
              onCorrect={onCorrect}
            />
            <div className={styles.rows}>
              <span>
                <RowsRead table={table} />
              </span>
              {index === 0 && (
                <span ref={change}>
                  <Link
                    as="button"
                    className={styles.link}
                    aria-label={
                      table.turned
                        ? text.sheet.uprightOf(sheet.sheet)
                        : text.header.changeOf(sheet.sheet)
                    }
                    onClick={() => {
                      setIsPicking(true);
                    }}
                  >
                    {table.turned ? text.sheet.upright : text.header.change}
                  </Link>
                </span>
              )}
            </div>
          </div>
        ))
      )}
    </div>
  );
}

function isForMarks({ role }: SheetRecognition): boolean {
  return role === "gradebook" || role === "make-up";
}

function RowsRead({ table }: { readonly table: TableRecognition }) {
  const text = usePaneText();
  const { headerRows, firstDataRow, lastDataRow, turned } = table;
  if (turned) return null;
  return headerRows === null
    ? text.correct.sheet.noHeader(firstDataRow + 1, lastDataRow + 1)
    : text.recognise.rowsRead(
        [headerRows.first + 1, headerRows.last + 1],
        [firstDataRow + 1, lastDataRow + 1],
      );
}

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", rowGap: "8px" },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    padding: `0 ${measures.insideBlock}`,
  },
  hint: { margin: 0, padding: `0 ${measures.insideBlock}`, ...type.small },
  table: { display: "flex", flexDirection: "column", rowGap: "4px" },
  name: { margin: 0, padding: `2px ${measures.insideBlock} 0`, ...type.small, fontWeight: 600 },
  rows: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "8px",
    minHeight: "24px",
    alignItems: "center",
    padding: `0 ${measures.insideBlock}`,
    ...type.small,
    ...quiet,
  },
  link: { ...type.small, minHeight: "24px" },
});
