import { makeStyles, Spinner } from "@fluentui/react-components";
import { Content } from "../frame/Content";
import { Title } from "../frame/Title";
import { LocalOnlyLine } from "../parts/LocalOnlyLine";
import { useFrameText } from "../state/text-context";

/** While the workbook is being read. */
export function OpeningScreen() {
  const styles = useStyles();
  const text = useFrameText();
  return (
    <Content>
      <div className={styles.middle}>
        <Spinner className={styles.spinner} aria-hidden />
        <Title>{text.opening}</Title>
        <LocalOnlyLine>{text.localOnly}</LocalOnlyLine>
      </div>
    </Content>
  );
}

const useStyles = makeStyles({
  middle: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    justifyContent: "center",
    rowGap: "16px",
    paddingBottom: "48px",
    textAlign: "center",
  },
  spinner: { "@media (prefers-reduced-motion: reduce)": { display: "none" } },
});
