import type { FactColumn } from "../../records";
import {
  circumstances,
  findCircumstance,
  topics,
  unspecificHeaders,
  type CircumstanceId,
  type CircumstanceTopic,
  type TopicHeaders,
} from "../../rules";
import { notOfThePupil, parentHeader } from "./fact-words";
import { phraseFinder } from "./find-phrases";
import type { HeaderWords } from "./read-phrases";
import { plainText, withoutBlanks } from "./plain-text";

/** 这一列怎么读: what a header says of the words under it. */
export type FactColumnKind =
  /** 是否低保: asks for one circumstance; null where it asks for one of several that no circumstance unites. */
  | {
      readonly kind: "asks";
      readonly circumstance: CircumstanceId | null;
      readonly topic: CircumstanceTopic | null;
      readonly words: HeaderWords;
    }
  /** 困难类型: lists circumstances by name. */
  | {
      readonly kind: "lists";
      /** Null where it lists those of any topic. */
      readonly topic: TopicHeaders | null;
      /** It may list other things as well: 类别. */
      readonly isSure: boolean;
      readonly words: HeaderWords;
    }
  | { readonly kind: "free-text"; readonly words: HeaderWords }
  /** Nothing that we know; `mayTell` where its cells could all the same be circumstances of the pupil. */
  | { readonly kind: "other"; readonly mayTell: boolean };

export function classifyFactColumn({ header, word, field }: FactColumn): FactColumnKind {
  if (field === "remark") return { kind: "free-text", words: noWords };
  if (field !== null) return { kind: "other", mayTell: false };
  const lastPart = withoutBlanks(plainText(header.trim().split(/\s+/u).at(-1) ?? ""));
  const names = [...new Set([word, lastPart])].flatMap((name) => [name, bareHeader(name)]);
  for (const name of new Set(names)) {
    const found = knownHeader(name);
    if (found) return found;
  }
  return { kind: "other", mayTell: !notOfThePupil.test(word) };
}

const noWords: HeaderWords = { before: "", after: "" };

function bareHeader(name: string): string {
  return name.replace(/[([【].*?[)\]】]|[*:?]/gu, "");
}

function knownHeader(name: string): FactColumnKind | null {
  const topic = topics.find(({ headers }) => headers.includes(name));
  const words = { before: "", after: coreOf(name) };
  if (topic) return { kind: "lists", topic, isSure: true, words };
  if (unspecificHeaders.lists.includes(name)) {
    return { kind: "lists", topic: null, isSure: true, words: noWords };
  }
  if (unspecificHeaders.mayList.includes(name)) {
    return { kind: "lists", topic: null, isSure: false, words: noWords };
  }
  if (unspecificHeaders.freeText.includes(name)) {
    return {
      kind: "free-text",
      words: name.includes("特长") ? { before: "", after: "特长" } : noWords,
    };
  }
  const [, parent] = parentHeader.exec(name) ?? [];
  if (parent !== undefined) return { kind: "free-text", words: { before: parent, after: "" } };
  return askingHeader(name);
}

/** 是否为农村留守儿童: what is asked for, once 是否 and what goes with it are taken away. */
function askingHeader(name: string): FactColumnKind | null {
  for (const core of coresOf(name)) {
    const id = byHeader.get(core);
    const circumstance = id === undefined ? null : findCircumstance(id);
    if (circumstance) {
      const { topic } = circumstance;
      return {
        kind: "asks",
        circumstance: circumstance.id,
        topic,
        words: { before: "", after: core },
      };
    }
  }
  return askingForSeveral(coresOf(name).at(-1) ?? name);
}

/** 随迁子女或留守儿童: asks for several at once, so that 是 says only that it is one of them. */
function askingForSeveral(core: string): FactColumnKind | null {
  const phrases = phraseFinder(null)(core).filter(({ meaning }) => meaning.is.length > 0);
  const between = phrases.reduce((rest, { phrase }) => rest.replace(phrase, ""), core);
  if (phrases.length < 2 || !/^[或及和与、/]*$/u.test(between)) return null;
  const ids = phrases.flatMap(({ meaning }) => meaning.is);
  const uniting = circumstances.find(
    ({ eitherOf }) => eitherOf.length === ids.length && ids.every((id) => eitherOf.includes(id)),
  );
  const topic = uniting?.topic ?? null;
  return { kind: "asks", circumstance: uniting?.id ?? null, topic, words: noWords };
}

function coresOf(name: string): readonly string[] {
  const withoutQuestion = name.replace(
    /^(?:学生|该生|本人|孩子)?(?:是否|是不是|有无|是)?(?:为|属于|属|享受|系|有|患有)?/u,
    "",
  );
  const withoutMore = withoutQuestion.replace(
    /(?:情况|状况|类型|类别|等级|标识|标志|信息|与否|是否|名单)$/u,
    "",
  );
  return [name, withoutQuestion, withoutMore];
}

function coreOf(name: string): string {
  return name.replace(/(?:学生)?(?:类型|类别|种类|等级|级别|程度|情况|状况|认定)$/u, "");
}

const byHeader: ReadonlyMap<string, CircumstanceId> = new Map(
  circumstances.flatMap(({ id, phrases, yesHeaders }) =>
    [...phrases, ...yesHeaders].map((word) => [word, id] as const),
  ),
);
