import type { ScoreKind, Subject } from "../../school";
import { formatMark } from "../format-mark";
import type { ReasonFacts } from "../reason-facts";
import type { WayInFacts, WayOutFacts } from "../way-facts";
import { subjects as list } from "./names";

export function reason(facts: ReasonFacts): string {
  switch (facts.kind) {
    case "left-school":
      return facts.word === "休学" ? "休学中，不参加认定" : `${facts.word}，不参加认定`;
    case "exempt-grade":
      return "毕业年级不设留级";
    case "repetition-limit":
      return facts.reason["zh-CN"];
    case "grade-not-covered":
      return "所选规定不适用于这个年级";
    case "failing-before":
      return `补考前 ${facts.count} 门不及格`;
    case "still-failing":
      return `${list(facts.subjects)}补考仍不及格`;
    case "still-failing-count":
      return `补考后 ${facts.count} 门仍不及格`;
    case "failing-by-group":
      return facts.groups.map((group) => `${list(group)} ${group.length} 门`).join("，加");
    case "failing-now":
      return `${list(facts.subjects)}不及格`;
    case "failing-now-count":
      return `${facts.count} 门不及格`;
    case "make-up-open":
      return makeUpOpen(facts);
    case "mark-missing":
      return facts.bearing === "decides"
        ? `${named(facts.subjects)}${stateOfMissing(facts.state)}，结果会影响结论`
        : `${named(facts.subjects)}${stateOfMissing(facts.state)}，不影响结论`;
    case "make-up-passed":
      return facts.mark === null
        ? `${list(facts.subjects)}补考已及格`
        : `${list(facts.subjects)}补考 ${formatMark(facts.mark)}，已及格`;
    case "clause-silent":
      return `其他 ${facts.count} 门，条文未列，请教导处认定`;
    case "below-clauses":
      return `${named(facts.subjects)}不及格，未达条款`;
    case "all-pass":
      return "各科都及格";
    case "no-marks":
      return "没有可以判定的成绩";
  }
}

function makeUpOpen({
  subjects,
  bearing,
}: Extract<ReasonFacts, { readonly kind: "make-up-open" }>): string {
  switch (bearing) {
    case "pending":
      return `${named(subjects)}补考还没录入`;
    case "decides":
      return `${named(subjects)}补考还没录入，结果会影响结论`;
    case "changes-nothing":
      return `${named(subjects)}补考还没录入，不影响结论`;
  }
}

function stateOfMissing(state: ScoreKind | null): string {
  switch (state) {
    case "deferred":
      return "缓考";
    case "blank":
      return "没有成绩";
    case "unreadable":
      return "成绩读不懂";
    case "letter":
      return "等第看不出是否及格";
    case "not-taken":
      return "是横线";
    case "mark":
      return "满分不明";
    case "absent":
    case "misconduct":
    case "exempt":
    case null:
      return "成绩不全";
  }
}

function named(subjects: readonly Subject[]): string {
  return subjects.length > 3
    ? `${list(subjects.slice(0, 2))}等 ${subjects.length} 门`
    : list(subjects);
}

export function wayOut(facts: WayOutFacts): string {
  switch (facts.kind) {
    case "make-up-cannot":
      return `补考不能解除（补考前已有 ${facts.count} 门）`;
    case "any-one":
      return anyOne(facts);
    case "all-of":
      return allOf(facts);
    case "any-set":
      return anySet(facts);
  }
}

function anyOne({ subjects, by }: Extract<WayOutFacts, { readonly kind: "any-one" }>): string {
  const alone = subjects.length === 1;
  const either = subjects.length === 2 ? subjects.join("或") : list(subjects);
  switch (by) {
    case "make-up":
      return alone ? `${either}补考及格即解除` : `${either}任一补考及格即解除`;
    case "review":
      return alone ? `${either}经复核或清考及格即解除` : `${either}任一科经复核或清考及格即解除`;
    case "year-end":
      return alone ? `${either}学年总评及格即不列入` : `${either}任一科学年总评及格即不列入`;
  }
}

function allOf({ subjects, by }: Extract<WayOutFacts, { readonly kind: "all-of" }>): string {
  switch (by) {
    case "make-up":
      return `${list(subjects)}都及格才解除`;
    case "review":
      return `${list(subjects)}都经复核或清考及格才解除`;
    case "year-end":
      return `${list(subjects)}学年总评都及格才不列入`;
  }
}

const mostSets = 4;

function anySet({ sets, by }: Extract<WayOutFacts, { readonly kind: "any-set" }>): string {
  const shown = sets
    .slice(0, mostSets)
    .map((set) => set.join("＋"))
    .join("；");
  const groups = sets.length > mostSets ? `${shown}；等 ${sets.length} 组` : shown;
  switch (by) {
    case "make-up":
      return `任一组补考都及格即解除：${groups}`;
    case "review":
      return `任一组都经复核或清考及格即解除：${groups}`;
    case "year-end":
      return `任一组学年总评都及格即不列入：${groups}`;
  }
}

export function wayIn({ kind, sets }: WayInFacts): string {
  switch (kind) {
    case "any-one": {
      const subjects = sets.flat();
      return subjects.length > 2
        ? `${list(subjects)}中再有 1 门不及格就会列入`
        : `再有${subjects.join("或")}不及格就会列入`;
    }
    case "any-set": {
      const shown = sets.slice(0, mostSets).map((set) => set.join("＋"));
      return sets.length > mostSets
        ? `再有任一组不及格就会列入：${shown.join("；")}；等 ${sets.length} 组`
        : `再有${shown.join("，或")}不及格就会列入`;
    }
  }
}
