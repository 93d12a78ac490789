import type { AttentionWords } from "../attention-words";

export const attention: AttentionWords = {
  semicolon: "; ",
  reason: (reason) => {
    switch (reason.kind) {
      case "failing":
        return `${reason.subjects.length} failing: ${reason.subjects.join(", ")}`;
      case "rank-from-bottom":
        return `mean score ratio in the lowest ${reason.percent}% of the ${reason.population}`;
      case "rank-from-top":
        return `mean score ratio in the highest ${reason.percent}% of the ${reason.population}`;
      case "no-failing":
        return "nothing failing";
      case "phrase":
        return `${reason.header} “${reason.found}”`;
      case "yes":
        return `${reason.header}: ${reason.found}`;
      case "hand":
        return reason.note === "" ? "added by hand" : `added by hand: ${reason.note}`;
    }
  },
  levels: {
    contact: "Contact today",
    "home-visit": "Home visit",
    "suspected-dropout": "Suspected dropout",
    dropout: "Dropout",
    cumulative: "Unexcused in all",
    chronic: "Chronic absence",
  },
  streak: ({ from, to, schoolDays }) =>
    `${schoolDays} unexcused school ${schoolDays === 1 ? "day" : "days"} running, ${span(from, to)}`,
  alert: ({ streak, counted, level, from, to }) => {
    if (streak) return attention.streak(streak);
    const value = counted?.value ?? 0;
    return level === "chronic"
      ? `absent ${value} of ${counted?.of ?? 0} sessions, ${span(from, to)}`
      : `${value} unexcused in all, ${span(from, to)}`;
  },
  daysLeft: (days) =>
    days < 0
      ? `${-days} ${days === -1 ? "day" : "days"} overdue`
      : days === 0
        ? "due today"
        : `${days} ${days === 1 ? "day" : "days"} left`,
};

function span(from: string, to: string): string {
  return from === to ? from : `${from} to ${to}`;
}
