import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { BackButton } from "../parts/BackButton";
import { usePaneText } from "../state/text-context";
import { type } from "../theme/measures";

interface CategoryHeadProps {
  readonly label: string;
  readonly onBack: () => void;
}

/** Which category's pupils are listed, and the way back to all categories. */
export function CategoryHead({ label, onBack }: CategoryHeadProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.head}>
      <BackButton onPress={onBack}>{usePaneText().attention.results.back}</BackButton>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {label}
      </h3>
    </div>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", flexShrink: 0, flexDirection: "column", marginTop: "-4px" },
  heading: { margin: 0, outlineStyle: "none", ...type.large },
});
