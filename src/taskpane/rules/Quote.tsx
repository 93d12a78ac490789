import { makeStyles, tokens } from "@fluentui/react-components";
import { forcedColors } from "../theme/measures";

interface QuoteProps {
  readonly quote: string;
  /** The part that applies; null or absent from the quote marks nothing. */
  readonly underlined: string | null;
}

/** Quoted text, verbatim, the part that applies underlined. */
export function Quote({ quote, underlined }: QuoteProps) {
  const styles = useStyles();
  const start = underlined === null ? -1 : quote.indexOf(underlined);
  if (underlined === null || start < 0) {
    return <blockquote className={styles.quote}>“{quote}”</blockquote>;
  }
  return (
    <blockquote className={styles.quote}>
      “{quote.slice(0, start)}
      <mark className={styles.applies}>{underlined}</mark>
      {quote.slice(start + underlined.length)}”
    </blockquote>
  );
}

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingLeft: "10px",
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    fontSize: "14px",
    lineHeight: "24px",
    overflowWrap: "anywhere",
  },
  applies: {
    padding: "0 0 1px",
    backgroundColor: "transparent",
    color: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px 0 ${tokens.colorBrandStroke2}`,
    [forcedColors]: { textDecorationLine: "underline" },
  },
});
