import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellAddress } from "../../sheet";
import { CellLink } from "../parts/CellLink";
import { usePaneText } from "../state/text-context";
import { hairline, measures, quiet, type } from "../theme/measures";
import type { Candidate, CandidateQuestion } from "../view/candidates";
import { RowButton } from "./RowButton";
import { useIssueStyles } from "./use-issue-styles";

interface CandidateListProps extends Pick<CandidateQuestion, "name" | "candidates" | "find"> {
  readonly onSelect: (at: CellAddress) => void;
  readonly onPick: (student: number) => void;
}

const mostShown = 8;

/** The pupils who may be meant; where nobody is of that name, anybody can be looked for. */
export function CandidateList({ name, candidates, find, onSelect, onPick }: CandidateListProps) {
  const styles = useStyles();
  const text = usePaneText().correct.issues;
  const [typed, setTyped] = useState("");
  const isSearching = find !== null && typed.trim() !== "";
  const found = isSearching ? find(typed) : candidates;
  const left = isSearching ? found.length - mostShown : 0;
  return (
    <div className={styles.frame}>
      {find !== null && (
        <SearchBox
          className={styles.search}
          aria-label={text.find(name)}
          placeholder={text.findHint}
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      )}
      {found.length === 0 ? (
        <p className={styles.note}>{isSearching ? text.nobodyFound : text.nobodyAlike}</p>
      ) : (
        <ul className={styles.candidates} aria-label={text.candidates(name)}>
          {(isSearching ? found.slice(0, mostShown) : found).map((candidate) => (
            <li key={candidate.student} className={styles.candidate}>
              <CandidateWords candidate={candidate} onSelect={onSelect} />
              <RowButton
                label={[candidate.name, candidate.classGroup, text.thisOne]
                  .filter((part) => part !== null)
                  .join(" ")}
                onPress={() => {
                  onPick(candidate.student);
                }}
              >
                {text.thisOne}
              </RowButton>
            </li>
          ))}
        </ul>
      )}
      {left > 0 && <p className={styles.note}>{text.moreFound(left)}</p>}
    </div>
  );
}

interface CandidateWordsProps {
  readonly candidate: Candidate;
  readonly onSelect: (at: CellAddress) => void;
}

function CandidateWords({ candidate, onSelect }: CandidateWordsProps) {
  const styles = useStyles();
  const rows = useIssueStyles();
  const text = usePaneText();
  const { name, classGroup, studentNumber, at } = candidate;
  return (
    <div className={rows.words}>
      <div className={styles.name}>
        {name} <span className={styles.classGroup}>{classGroup}</span>
      </div>
      <div className={rows.todo}>
        {studentNumber !== null && `${text.pupil.number(studentNumber)}${text.frame.middleDot}`}
        <CellLink at={at} onSelect={onSelect} />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  frame: {
    padding: `6px 8px 6px ${measures.insideBlock}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  search: { width: "100%", maxWidth: "none" },
  note: { margin: 0, padding: "8px 0 4px", ...type.small, ...quiet },
  candidates: { margin: 0, padding: 0, listStyleType: "none" },
  candidate: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    minHeight: "48px",
    ":not(:first-child)": { borderTop: hairline },
  },
  name: { ...type.body, fontWeight: tokens.fontWeightSemibold },
  classGroup: { fontWeight: tokens.fontWeightRegular, ...type.small, ...quiet },
});
