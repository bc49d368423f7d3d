import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Running } from "./use-team-workbook";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  cancel: { alignSelf: "flex-start" },
});

interface Props {
  readonly running: Running;
  readonly label: string;
  readonly cancel: string;
}

/** How far work is, with a way to end it. */
export function WorkBar({ running: { share, cancel: end }, label, cancel }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <span role="status">{label}</span>
      <ProgressBar aria-label={label} value={share} />
      <Button size="small" className={styles.cancel} onClick={end}>
        {cancel}
      </Button>
    </div>
  );
}
