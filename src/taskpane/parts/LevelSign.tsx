import type { AlertLevel } from "../../rules";

/** ▲ to ▲▲▲▲ for streaks; what adds up over the term has a sign of its own. */
export function LevelSign({ level }: { readonly level: AlertLevel }) {
  const steps = gravity[level];
  if (steps === 0) {
    return (
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden>
        <path d="M4 0h2v4h4v2H6v4H4V6H0V4h4z" fill="currentColor" />
      </svg>
    );
  }
  const width = steps * step + 2;
  return (
    <svg width={width} height="9" viewBox={`0 0 ${width} 9`} aria-hidden>
      {Array.from({ length: steps }, (_, at) => (
        <path key={at} d={`M${at * step} 9l4-8 4 8z`} fill="currentColor" />
      ))}
    </svg>
  );
}

const step = 6;

const gravity = {
  contact: 1,
  "home-visit": 2,
  "suspected-dropout": 3,
  dropout: 4,
  cumulative: 0,
  chronic: 0,
} as const satisfies Record<AlertLevel, number>;
