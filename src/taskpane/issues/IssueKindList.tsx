import { mergeClasses } from "@fluentui/react-components";
import { TableCellEdit20Regular } from "@fluentui/react-icons";
import type { CellAddress } from "../../sheet";
import { CellLink } from "../parts/CellLink";
import { CellValue } from "../parts/CellValue";
import { usePaneText } from "../state/text-context";
import type { Correction } from "../view/correction";
import type { IssueKind, IssueLine } from "../view/issue-groups";
import { CandidateRow } from "./CandidateRow";
import { MoreButton, useSome } from "./MoreButton";
import { RowButton } from "./RowButton";
import { SymbolRow } from "./SymbolRow";
import { useIssueStyles } from "./use-issue-styles";

interface IssueKindListProps {
  readonly kinds: readonly IssueKind[];
  /** What the button of an issue with a cell says: 去填, 去看. */
  readonly action: string;
  readonly onSelect: (at: CellAddress) => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** The issues of a group, kind by kind. */
export function IssueKindList({ kinds, ...rest }: IssueKindListProps) {
  return kinds.map((kind) => <KindRows key={kind.key} kind={kind} {...rest} />);
}

type KindRowsProps = Omit<IssueKindListProps, "kinds"> & { readonly kind: IssueKind };

function KindRows({ kind: { said, lines }, action, onSelect, onCorrect }: KindRowsProps) {
  const styles = useIssueStyles();
  const text = usePaneText().correct.issues;
  const { some, left, showMore } = useSome(lines);
  return (
    <>
      {said && (
        <div className={styles.subheading}>
          <div className={styles.what}>
            {said.what} · {text.places(lines.length)}
          </div>
          {said.todo !== null && <div className={styles.todo}>{said.todo}</div>}
        </div>
      )}
      <ul className={styles.rows}>
        {some.map((line) =>
          line.candidates ? (
            <CandidateRow
              key={line.key}
              what={line.what}
              question={line.candidates}
              onSelect={onSelect}
              onCorrect={onCorrect}
            />
          ) : line.sign ? (
            <SymbolRow
              key={line.key}
              line={line}
              question={line.sign}
              onSelect={onSelect}
              onCorrect={onCorrect}
            />
          ) : (
            <IssueRow
              key={line.key}
              line={line}
              isOneOfMany={said !== null}
              action={action}
              onSelect={onSelect}
            />
          ),
        )}
      </ul>
      <MoreButton left={left} onPress={showMore} />
    </>
  );
}

interface IssueRowProps {
  readonly line: IssueLine;
  /** Its sentence stands above already. */
  readonly isOneOfMany: boolean;
  readonly action: string;
  readonly onSelect: (at: CellAddress) => void;
}

function IssueRow({ line, isOneOfMany, action, onSelect }: IssueRowProps) {
  const styles = useIssueStyles();
  const { at, what, todo, found } = line;
  const value = found !== "" && <CellValue>{found}</CellValue>;
  if (isOneOfMany) {
    return (
      <li className={mergeClasses(styles.row, styles.tightRow)}>
        <div className={styles.words}>
          {at && <CellLink at={at} onSelect={onSelect} />} {value}
        </div>
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <div className={styles.what}>
          {what} {value}
        </div>
        {todo !== null && <div className={styles.todo}>{todo}</div>}
        {at && (
          <div className={styles.cell}>
            <CellLink at={at} onSelect={onSelect} />
          </div>
        )}
      </div>
      {at && (
        <RowButton
          icon={<TableCellEdit20Regular />}
          onPress={() => {
            onSelect(at);
          }}
        >
          {action}
        </RowButton>
      )}
    </li>
  );
}
