import { Button, Link, makeStyles } from "@fluentui/react-components";
import { ArrowClockwise20Regular, ArrowRight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { RecognisedWorkbook } from "../../app";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { Title } from "../frame/Title";
import { usePaneText, useVocabulary } from "../state/text-context";
import { type } from "../theme/measures";
import { classGroupsOf } from "../view/roster";
import { unusedSheets, usableSheets } from "../view/sheets";
import { SheetList } from "./SheetList";
import { UnusedSheets } from "./UnusedSheets";

interface RecogniseScreenProps {
  readonly recognised: RecognisedWorkbook;
  readonly onReread: () => void;
  readonly onNext: () => void;
}

/** 识别: what was found in the workbook, and how sure we are. */
export function RecogniseScreen({ recognised, onReread, onNext }: RecogniseScreenProps) {
  const styles = useStyles();
  const text = usePaneText();
  const words = useVocabulary();
  const [showsUnused, setShowsUnused] = useState(false);
  const { cohort, heading } = recognised.reading;
  const usable = usableSheets(recognised);
  const unused = unusedSheets(recognised);
  const facts = [
    ...(heading.grade ? [words.grade(heading.grade)] : []),
    ...(cohort.students.length > 0
      ? [
          text.recognise.classes(classGroupsOf(cohort.students).length),
          text.recognise.pupils(cohort.students.length),
        ]
      : []),
  ];
  return (
    <>
      <Content dense>
        <Title
          action={
            <Button
              appearance="subtle"
              className={styles.reread}
              icon={<ArrowClockwise20Regular />}
              aria-label={text.recognise.reread}
              title={text.recognise.reread}
              onClick={onReread}
            />
          }
          under={
            <span className={styles.under}>
              <span>{facts.join(text.frame.middleDot)}</span>
              {unused.length > 0 && (
                <Link
                  as="button"
                  className={styles.link}
                  aria-expanded={showsUnused}
                  onClick={() => {
                    setShowsUnused(!showsUnused);
                  }}
                >
                  {text.recognise.unused(unused.length)}
                </Link>
              )}
            </span>
          }
        >
          {text.recognise.title(usable.length)}
        </Title>
        {showsUnused && <UnusedSheets sheets={unused} />}
        {usable.length > 0 && <SheetList sheets={usable} snapshots={recognised.snapshot.sheets} />}
      </Content>
      <Foot>
        <FootButton icon={<ArrowRight16Regular />} iconAfter onPress={onNext}>
          {text.recognise.next}
        </FootButton>
      </Foot>
    </>
  );
}

const useStyles = makeStyles({
  reread: { margin: "-2px -8px 0 0" },
  under: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px" },
  link: type.small,
});
