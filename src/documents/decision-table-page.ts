import {
  decide,
  emptyTally,
  findCitation,
  subjectsTaken,
  type Clause,
  type Decision,
  type RepetitionPolicy,
} from "../rules";
import { vocabularyOf } from "../text";

/** Subjects that the tables go up to; one more changes nothing. */
const mostOthers = 5;

/** 判定表: what a policy says of every count of failing subjects, as a page for people to check. */
export function decisionTablePage(policy: RepetitionPolicy): string {
  return [
    `# ${policy.title["zh-CN"]}`,
    "",
    "本页由 `npm run docs:rules` 从规定数据生成，请不要手改。",
    "",
    ...facts(policy),
    "",
    "## 补考后仍不及格的门数",
    "",
    ...afterMakeUp(policy),
    "",
    policy.interpretations.some(({ silentFrom }) => silentFrom !== undefined)
      ? "“—”：不符合任何条款；“未列”：条文没有写到，不列为候选，请校长室认定。"
      : "“—”：不符合任何条款。",
    "",
    ...beforeMakeUp(policy),
    "## 条款",
    "",
    ...policy.clauses.flatMap(clauseLines),
    ...untested(policy),
    "## 我们的理解",
    "",
    ...policy.interpretations.map(
      ({ text, decidedIn }) => `- ${text["zh-CN"]}（[${decidedIn}](../decisions/${decidedIn}.md)）`,
    ),
    "",
  ].join("\n");
}

function facts(policy: RepetitionPolicy): readonly string[] {
  const vocabulary = vocabularyOf("zh-CN");
  const exempt = policy.exemptGradeYears.map((year) =>
    vocabulary.grade({ stage: year > 9 ? "senior" : year > 6 ? "junior" : "primary", year }),
  );
  const result = policy.resultWord === "candidate" ? "列为留级候选" : "可以申请留级";
  return [
    "| 项目 | 内容 |",
    "| --- | --- |",
    `| 编号 | \`${policy.id}\`，第 ${policy.version} 版 |`,
    `| 出处可信程度 | ${policy.trust ?? "本校自定"} |`,
    `| 及格线 | 满分的 ${policy.passPercent}% |`,
    `| 不留级的年级 | ${exempt.length > 0 ? exempt.join("、") : "条文未提"} |`,
    `| 符合条款的学生 | ${result} |`,
    ...policy.subjectGroups.map(
      ({ label, subjects }) =>
        `| ${label["zh-CN"]} | ${subjects === "others" ? "其余各科" : subjects.join("、")} |`,
    ),
  ];
}

/** One group: a row of counts. Two: the first group down, the second across. */
function afterMakeUp(policy: RepetitionPolicy): readonly string[] {
  const [first, second] = policy.subjectGroups;
  const across = numbersTo(mostOthers);
  const cell = (counts: readonly number[]) => shortVerdict(policy, counts);
  if (!first || !second) {
    return table(
      ["不及格门数", ...across.map(String)],
      [["结论", ...across.map((count) => cell([count]))]],
    );
  }
  const columns = across.map((count) => `${second.label["zh-CN"]} ${count} 门`);
  return table(
    ["", ...columns],
    numbersTo(subjectsTaken(first) ?? mostOthers).map((named) => [
      `${first.label["zh-CN"]} ${named} 门`,
      ...across.map((others) => cell([named, others])),
    ]),
  );
}

/** What failed before the make-up exams and was passed in them: only such clauses can hold. */
function beforeMakeUp(policy: RepetitionPolicy): readonly string[] {
  if (policy.clauses.every(({ counts }) => counts === "after-make-up")) return [];
  const across = numbersTo(mostOthers + 1);
  const last = policy.subjectGroups.length - 1;
  const cell = (count: number) => {
    const tally = emptyTally(policy.subjectGroups.length);
    const counts = tally[last];
    if (counts) counts["failed-passed"] = count;
    return shortClauses(policy, decide(policy, "after-make-up", tally));
  };
  return [
    "## 补考前不及格、补考全部及格的门数",
    "",
    ...table(["不及格门数", ...across.map(String)], [["结论", ...across.map(cell)]]),
    "",
  ];
}

function shortVerdict(policy: RepetitionPolicy, failing: readonly number[]): string {
  const tally = emptyTally(policy.subjectGroups.length);
  tally.forEach((counts, group) => {
    counts["failed-failed"] = failing[group] ?? 0;
  });
  const decision = decide(policy, "after-make-up", tally);
  if (decision.clauses.length > 0) return shortClauses(policy, decision);
  return isSilent(policy, failing) ? "未列" : "—";
}

function isSilent(policy: RepetitionPolicy, failing: readonly number[]): boolean {
  const total = failing.reduce((sum, count) => sum + count, 0);
  const failingIn = (group: string) =>
    group === "all"
      ? total
      : (failing[policy.subjectGroups.findIndex(({ id }) => id === group)] ?? 0);
  return policy.interpretations.some(({ silentFrom }) =>
    silentFrom?.every(({ group, subjects }) => failingIn(group) >= subjects),
  );
}

function shortClauses({ clauses }: RepetitionPolicy, { clauses: held }: Decision): string {
  const labels = clauses.filter(({ id }) => held.includes(id)).map(({ label }) => label["zh-CN"]);
  return labels.length > 0 ? labels.join("、") : "—";
}

function clauseLines({ id, label, sentence, quote, wording, cites }: Clause): readonly string[] {
  const sources = cites.flatMap((cite) => findCitation(cite) ?? []);
  return [
    `- **${label["zh-CN"]}**（\`${id}\`）：${sentence["zh-CN"]}。`,
    `  - ${wording === "verbatim" ? "原文" : "转述"}：“${quote.replace("（转述）", "")}”`,
    ...sources.map(
      ({ title, article, trust, where }) => `  - 出处：${title}，${article}（${trust}，${where}）`,
    ),
    "",
  ];
}

function untested({ untested: conditions }: RepetitionPolicy): readonly string[] {
  if (conditions.length === 0) return [];
  return [
    "## 没有核对的条件",
    "",
    ...conditions.map(({ sentence, why }) => `- ${sentence["zh-CN"]}。${why["zh-CN"]}`),
    "",
  ];
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)];
}

function numbersTo(most: number): readonly number[] {
  return Array.from({ length: most + 1 }, (_, count) => count);
}
