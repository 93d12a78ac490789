import { wordsFoundAgain } from "../words-found-again";
import type { AttentionSheetWords } from "../attention-sheet-words";

export const attentionSheets: AttentionSheetWords = {
  internalBar: "INTERNAL   CONFIDENTIAL   DO NOT PASS ON",
  internal: "Internal, confidential",
  roster: {
    name: (scheme) => `XQ ${scheme} Roster`,
    title: (scheme) => `Roster: ${scheme}`,
    scheme: (title, version) => `Scheme: ${title} v${version}`,
    count: (entries, heads) =>
      `${entries} entries, ${heads} pupils (a pupil may be in several categories)`,
    purpose:
      "Purpose: pairing pupils with mentors and leaders. For head teachers, mentors and leaders only; to be returned, never posted or passed on; ",
    keptUntil: (schoolYear) =>
      `kept until the end of ${schoolYear ?? "the school year"}, then deleted. `,
    blankMeans:
      "No marks, ranks or conclusions here. A blank means “not filled in”, it does not mean “no”.",
    notFilled: (categories) =>
      `Not filled in on the pupils' sheets: ${categories.map(({ label, pupils }) => `${label} ${pupils}`).join(", ")}. `,
    noColumn: (labels) => `Not known, because no sheet has a column for it: ${labels.join(", ")}. `,
    unranked: (pupils, all) =>
      `Not ranked, because a mark is missing: ${pupils.join(", ")}${all > pupils.length ? ` and others, ${all} in all` : ""}.`,
    addByHand:
      "To add a pupil, use the pale yellow rows at the end: class, number or name, category, details. They are read back and kept at the next run; delete a row to take it out.",
    handLegend: "added by hand, kept",
    category: "Category",
    gender: "Sex",
    details: "Details (source)",
    cells: "Source cells",
    others: "Other categories",
    guardian: "Guardian and phone",
    mentor: "Mentor",
    leader: "Leader",
    remark: "Remark",
    computed: "computed from marks (see overview)",
    computedSource: "marks",
    byRoster: wordsFoundAgain.byRoster.en,
    byPane: "by hand (pane)",
    fact: (header, found) => `${header}: ${found}`,
    excerpt: (phrase) => `…${phrase}…`,
    empty: "No pupil is in any of these categories.",
  },
  crosswalk: {
    title: (scheme) => `Categories compared (${scheme} and other schemes)`,
    note: "The categories of each pupil under several schemes, by the circumstances that sheets state and by marks. “No counterpart” does not mean “no”; “？” is computed otherwise there.",
    uncertain: (category) => `${category} (？)`,
    none: (category) => `${category}: no counterpart`,
    empty: "Nobody to compare.",
  },
  overview: {
    section: (scheme) => `${scheme} (counts only; names are internal)`,
    category: "Category",
    pupils: "Pupils",
    share: "Share",
    fromSheet: "From\nsheets",
    computed: "From\nmarks",
    byHand: "By\nhand",
    notFilled: "Not\nfilled",
    noColumn: "none",
    fewerThan: (count) => `< ${count}`,
    total: (entries, heads) =>
      `${entries} entries, ${heads} pupils (a pupil may be in several categories). `,
    totalHeads: (heads) => `${heads} pupils (a pupil may be in several categories). `,
    notFilledNote:
      "Not filled: a sheet has the column and the pupil's cell is blank, which is not “no”; “none”: no sheet has the column. ",
    criterion: (label, source) => {
      const among = { grade: "the grade", class: "the class" }[source.population];
      if (source.kind === "high-achiever") {
        return `${label}: ${source.noFailing ? "nothing failing and " : ""}in the highest ${source.topPercent}% of ${among} by share of the full marks; `;
      }
      const either = [
        ...(source.failingSubjects === null
          ? []
          : [`${source.failingSubjects} or more subjects failing`]),
        ...(source.bottomPercent === null
          ? []
          : [`in the lowest ${source.bottomPercent}% of ${among}`]),
      ];
      return `${label}: ${either.join(" or ")}; `;
    },
    unranked: (pupils) => `ties are included, pupils with a mark missing not ranked (${pupils}). `,
    suppressed: (count) =>
      `Counts below ${count} are not stated, so that nobody can be recognised. `,
  },
};
