import { Button, Field, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import type { AskProgress } from "./data-source";
import { DATA_WORDS } from "./data-words";

const useStyles = makeStyles({ box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "flex-start" } });

const MB = 1024 * 1024;

interface Props {
  readonly progress: AskProgress;
  readonly label: string;
  readonly onCancel: () => void;
}

/** How far a question is, and a way to end it. */
export function AskRunning({ progress: { rows, share, bytes }, label, onCancel }: Props) {
  const { lang } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const words = DATA_WORDS[lang];
  const megabytes = (count: number): string => (count / MB).toLocaleString(lang, { maximumFractionDigits: 1 });
  const counted = rows.toLocaleString(lang);
  return (
    <div className={styles.box}>
      <Field label={label} style={{ alignSelf: "stretch" }}>
        <ProgressBar {...(share !== undefined && { value: Math.min(1, share) })} aria-valuetext={label} />
      </Field>
      {(bytes ?? rows > 0) && (
        <p className={page.muted}>
          {bytes ? words.progress(counted, megabytes(bytes.read), megabytes(bytes.size)) : words.progressRows(counted)}
        </p>
      )}
      <Button size="small" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
