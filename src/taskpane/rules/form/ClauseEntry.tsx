import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular, Delete16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import type { Clause, ClauseCounts, SubjectCount, SubjectGroup } from "../../../rules";
import { useLanguage, usePaneText } from "../../state/text-context";
import { measures, type } from "../../theme/measures";
import { Choice } from "./Choice";
import { ProblemLines } from "./ProblemLines";

interface ClauseEntryProps {
  /** 条件 1 */
  readonly name: string;
  readonly clause: Clause;
  readonly groups: readonly SubjectGroup[];
  readonly problems: readonly string[];
  readonly onSet: (counts: ClauseCounts) => void;
  readonly onRemove: () => void;
}

/** One clause: when it counts, and one or two groups with how many failing subjects at least. */
export function ClauseEntry({ name, clause, groups, problems, onSet, onRemove }: ClauseEntryProps) {
  const styles = useStyles();
  const text = usePaneText().rulesForm.form;
  const { counts, atLeast } = clause;
  const setPart = (at: number, part: SubjectCount) => {
    onSet({ counts, atLeast: atLeast.map((other, index) => (index === at ? part : other)) });
  };
  const free = ["all", ...groups.map(({ id }) => id)].filter(
    (id) => !atLeast.some(({ group }) => group === id),
  );
  const [, next = free[0]] = free;
  return (
    <div role="group" aria-label={name} className={styles.clause}>
      <div className={styles.row}>
        <span className={styles.name}>{name}</span>
        <Choice
          label={text.countsLabel(name)}
          className={styles.when}
          value={counts}
          options={[
            ["after-make-up", text.counts["after-make-up"]],
            ["before-make-up", text.counts["before-make-up"]],
          ]}
          onChoose={(when) => {
            onSet({ counts: when, atLeast });
          }}
        />
        <Button
          appearance="subtle"
          className={styles.icon}
          icon={<Delete16Regular />}
          aria-label={text.removeClause(name)}
          onClick={onRemove}
        />
      </div>
      {atLeast.map((part, at) => (
        <div key={at} className={styles.row}>
          {at > 0 && <span className={styles.word}>{text.and}</span>}
          <CountEntry
            name={name}
            number={at + 1}
            part={part}
            groups={groups}
            onSet={(changed) => {
              setPart(at, changed);
            }}
          />
          {at > 0 && (
            <Button
              appearance="subtle"
              className={styles.icon}
              icon={<Dismiss16Regular />}
              aria-label={text.removeCount(name)}
              onClick={() => {
                onSet({ counts, atLeast: atLeast.filter((_, index) => index !== at) });
              }}
            />
          )}
        </div>
      ))}
      {atLeast.length === 1 && next !== undefined && (
        <Button
          appearance="subtle"
          className={styles.and}
          icon={<Add16Regular />}
          aria-label={`${name}：${text.addCount}`}
          onClick={() => {
            onSet({ counts, atLeast: [...atLeast, { group: next, subjects: 2 }] });
          }}
        >
          {text.addCount}
        </Button>
      )}
      <ProblemLines problems={problems} />
    </div>
  );
}

interface CountEntryProps {
  readonly name: string;
  readonly number: number;
  readonly part: SubjectCount;
  readonly groups: readonly SubjectGroup[];
  readonly onSet: (part: SubjectCount) => void;
}

/** 语数外 至少 2 门 */
function CountEntry({ name, number, part, groups, onSet }: CountEntryProps) {
  const styles = useStyles();
  const { rulesForm, policy } = usePaneText();
  const text = rulesForm.form;
  const language = useLanguage();
  const most = Math.max(12, part.subjects);
  return (
    <>
      <Choice
        label={text.groupLabel(name, number)}
        className={styles.group}
        value={part.group}
        options={[
          ...groups.map(({ id, label }) => [id, policy.group(label[language])] as const),
          ["all", text.anySubject],
        ]}
        onChoose={(group) => {
          onSet({ ...part, group });
        }}
      />
      <span className={styles.word}>{text.atLeast}</span>
      <Choice
        label={text.subjectsLabel(name, number)}
        className={styles.count}
        value={String(part.subjects)}
        options={Array.from(
          { length: most },
          (_, index) => [String(index + 1), String(index + 1)] as const,
        )}
        onChoose={(subjects) => {
          onSet({ ...part, subjects: Number(subjects) });
        }}
      />
      <span className={styles.word}>{text.unit}</span>
    </>
  );
}

const useStyles = makeStyles({
  clause: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    paddingBottom: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", alignItems: "center", columnGap: "6px", minWidth: 0 },
  name: { flexGrow: 1, ...type.reason, fontWeight: tokens.fontWeightSemibold },
  when: { width: "104px" },
  group: { flexGrow: 1, flexBasis: 0 },
  count: { flexShrink: 0, width: "58px" },
  word: { flexShrink: 0, ...type.reason },
  icon: { flexShrink: 0, minWidth: "32px", width: "32px", height: measures.rowButton, padding: 0 },
  and: {
    alignSelf: "flex-start",
    minWidth: 0,
    height: "32px",
    padding: "0 6px 0 2px",
    fontSize: "13px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
});
