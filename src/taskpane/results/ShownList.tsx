import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Block } from "../parts/Block";
import type { DoneScreening } from "../state/screening-states";
import { useLanguage, usePaneText, useVocabulary } from "../state/text-context";
import { type } from "../theme/measures";
import { choicesFor } from "../view/list-filters";
import type { ListRow } from "../view/list-rows";
import { classGroupsOf, type ListState, type ResultsView } from "../view/roster";
import { ListFilters } from "./ListFilters";
import { PupilList } from "./PupilList";

export interface ShownListProps {
  readonly done: DoneScreening;
  readonly shown: ResultsView;
  readonly rows: readonly ListRow[];
  readonly list: ListState;
  readonly returnsFromPupil: boolean;
  readonly onNarrow: (change: Partial<ListState>) => void;
  readonly onActivate: (student: number) => void;
  readonly onOpen: (student: number) => void;
  readonly onSay: (words: string) => void;
}

/** Search, filters and the pupils they let through. */
export function ShownList(props: ShownListProps) {
  const { done, shown, rows, list, onNarrow, onSay } = props;
  const text = usePaneText();
  const language = useLanguage();
  const { unnamedClass } = useVocabulary();
  const search = useRef<HTMLInputElement>(null);
  const { cohort, register } = done.screened.recognised.reading;
  const isOfMarks = shown === "verdicts" || shown === "failing";
  const classes = classGroupsOf(isOfMarks ? cohort.students : register);
  const hits = text.results.spokenHits(rows.length);

  useEffect(() => {
    if (list.query === "") return;
    const settled = setTimeout(() => {
      onSay(hits);
    }, 300);
    return () => {
      clearTimeout(settled);
    };
  }, [list.query, hits, onSay]);

  return (
    <>
      <ListFilters
        list={list}
        classes={classes}
        {...choicesFor(shown, done.screened, language)}
        hits={rows.length}
        search={search}
        onNarrow={onNarrow}
      />
      {rows.length > 0 ? (
        <PupilList
          pupils={rows}
          beside={({ classGroup, studentNumber }) =>
            classes.length > 1 ? (classGroup ?? unnamedClass) : (studentNumber ?? "")
          }
          active={list.active}
          takesFocus={props.returnsFromPupil}
          onActivate={props.onActivate}
          onOpen={props.onOpen}
          onType={(letter) => {
            onNarrow({ query: list.query + letter });
            search.current?.focus();
          }}
        />
      ) : (
        <NobodyListed shown={shown} list={list} roster={done.roster.length} onNarrow={onNarrow} />
      )}
    </>
  );
}

interface NobodyListedProps extends Pick<ShownListProps, "shown" | "list" | "onNarrow"> {
  readonly roster: number;
}

function NobodyListed({ shown, list, roster, onNarrow }: NobodyListedProps) {
  const styles = useStyles();
  const { results, attendance, attention, failing } = usePaneText();
  const query = list.query.trim();
  const asksCategory = shown !== "categories" && list.category !== null;
  const isFiltered =
    asksCategory || [list.verdict, list.classGroup, list.level].some((said) => said !== null);
  const nobody = {
    failing: failing.nobody,
    verdicts: results.nobody(roster),
    alerts: attendance.results.nobody,
    categories: attention.results.nobody,
  }[shown];
  return (
    <Block className={styles.nobody}>
      <span>
        {query === ""
          ? isFiltered
            ? results.noneHere
            : nobody
          : isFiltered
            ? results.noHitHere(query)
            : results.noHit(query)}
      </span>
      <div className={styles.ways}>
        {query !== "" && (
          <Button
            onClick={() => {
              onNarrow({ query: "" });
            }}
          >
            {results.clearSearch}
          </Button>
        )}
        {isFiltered && (
          <Button
            onClick={() => {
              onNarrow({
                verdict: null,
                classGroup: null,
                level: null,
                ...(asksCategory ? { category: null } : {}),
              });
            }}
          >
            {results.clearFilters}
          </Button>
        )}
      </div>
    </Block>
  );
}

const useStyles = makeStyles({
  nobody: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "12px",
    padding: "24px 16px",
    textAlign: "center",
    ...type.body,
  },
  ways: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: "8px" },
});
