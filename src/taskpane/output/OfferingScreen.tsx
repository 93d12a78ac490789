import { makeStyles } from "@fluentui/react-components";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { Title } from "../frame/Title";
import { usePaneText } from "../state/text-context";
import { quiet, type } from "../theme/measures";

/** 输出 while it is worked out which sheets there can be: the button keeps its place. */
export function OfferingScreen() {
  const styles = useStyles();
  const text = usePaneText().output;
  return (
    <>
      <Content>
        <Title>{text.title}</Title>
        <p className={styles.looking} role="status">
          {text.offering}
        </p>
      </Content>
      <Foot>
        <FootButton disabled onPress={nothing}>
          {text.writeSome}
        </FootButton>
      </Foot>
    </>
  );
}

function nothing(): void {
  // There is nothing to write yet.
}

const useStyles = makeStyles({ looking: { margin: 0, ...type.body, ...quiet } });
