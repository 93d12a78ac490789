import { makeStyles, Spinner } from "@fluentui/react-components";
import { Content } from "./Content";

/** In milliseconds: what comes sooner needs no sign that it is on its way. */
const patience = 300;

/** While a screen is being fetched. */
export function FetchingScreen() {
  const styles = useStyles();
  return (
    <Content>
      <Spinner className={styles.spinner} delay={patience} aria-hidden />
    </Content>
  );
}

const useStyles = makeStyles({
  spinner: {
    flexGrow: 1,
    "@media (prefers-reduced-motion: reduce)": { display: "none" },
  },
});
