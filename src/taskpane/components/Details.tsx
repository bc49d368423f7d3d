import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  box: { marginTop: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", minHeight: "24px", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  text: {
    margin: 0,
    maxHeight: "160px",
    overflow: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    userSelect: "text",
  },
});

/** Technical details, folded until somebody asks. */
export function Details({ summary, text }: { readonly summary: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{summary}</summary>
      {/* The text scrolls, so the keyboard must reach it. */}
      <pre className={styles.text} tabIndex={0}>
        {text}
      </pre>
    </details>
  );
}
