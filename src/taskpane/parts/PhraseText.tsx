import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Phrase } from "../../text";

interface PhraseTextProps {
  readonly phrase: Phrase;
  /** Strong pieces in the brand's colour as well. */
  readonly coloured?: boolean;
}

/** A sentence whose strong pieces are semibold. */
export function PhraseText({ phrase, coloured = false }: PhraseTextProps) {
  const styles = useStyles();
  return (
    <>
      {phrase.map((piece, index) =>
        typeof piece === "string" ? (
          piece
        ) : (
          <b key={index} className={mergeClasses(styles.strong, coloured && styles.coloured)}>
            {piece.strong}
          </b>
        ),
      )}
    </>
  );
}

const useStyles = makeStyles({
  strong: { fontWeight: tokens.fontWeightSemibold },
  coloured: { color: tokens.colorBrandForeground1 },
});
