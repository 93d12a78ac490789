import { Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Citation, Trust } from "../../rules";
import { usePaneText } from "../state/text-context";
import { quiet, type } from "../theme/measures";
import { SourceDrawer } from "./SourceDrawer";

interface SourceLinkProps {
  readonly sources: readonly Citation[];
  /** Null for what a school set itself. */
  readonly trust: Trust | null;
}

/** How far a rule's text is trusted, and 看原文. */
export function SourceLink({ sources, trust }: SourceLinkProps) {
  const styles = useStyles();
  const text = usePaneText();
  const [isOpen, setIsOpen] = useState(false);
  const kind =
    trust === null
      ? [text.rulesForm.menu.trustOfOwn]
      : [text.rules.textKind[trust], text.rules.trust(trust)];
  return (
    <div className={styles.line}>
      <span>{kind.join(text.frame.middleDot)}</span>
      {sources.length > 0 && (
        <Link
          as="button"
          className={styles.link}
          onClick={() => {
            setIsOpen(true);
          }}
        >
          {text.rules.showSource}
        </Link>
      )}
      <SourceDrawer
        isOpen={isOpen}
        sources={sources}
        onClose={() => {
          setIsOpen(false);
        }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", columnGap: "14px", ...type.small, ...quiet },
  link: { fontSize: "13px", lineHeight: "20px" },
});
