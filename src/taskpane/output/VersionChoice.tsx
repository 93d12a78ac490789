import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { OutputVersion } from "../view/sheet-offer";
import { usePaneText } from "../state/text-context";
import { hairline, measures, narrowPane, quiet, type } from "../theme/measures";

interface VersionChoiceProps {
  readonly version: OutputVersion;
  readonly isLocked: boolean;
  readonly onChoose: (version: OutputVersion) => void;
}

const versions: readonly OutputVersion[] = ["internal", "public"];

/** 内部版 or 公示版, with what each holds. */
export function VersionChoice({ version, isLocked, onChoose }: VersionChoiceProps) {
  const styles = useStyles();
  const text = usePaneText().attention.output;
  return (
    <RadioGroup
      className={styles.versions}
      aria-label={text.version}
      value={version}
      disabled={isLocked}
      onChange={(_, { value }) => {
        const chosen = versions.find((one) => one === value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {versions.map((one) => (
        <Radio
          key={one}
          value={one}
          className={mergeClasses(styles.version, one === version && styles.chosen)}
          label={{
            className: styles.label,
            children: (
              <>
                <span className={styles.name}>{text.versions[one].name}</span>
                <span className={styles.holds}>{text.versions[one].holds}</span>
              </>
            ),
          }}
        />
      ))}
    </RadioGroup>
  );
}

const useStyles = makeStyles({
  versions: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    flexShrink: 0,
    gap: "8px",
    [narrowPane]: { gridTemplateColumns: "1fr" },
  },
  version: {
    alignItems: "flex-start",
    border: hairline,
    borderRadius: measures.blockRadius,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  label: { display: "flex", flexDirection: "column", minWidth: 0, paddingLeft: 0, paddingRight: 0 },
  name: type.heading,
  // Below the radio's own circle, so that it stands in one line at the usual width.
  holds: { marginLeft: "-24px", ...type.small, ...quiet, overflowWrap: "anywhere" },
});
