import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Lang } from "../../core/lang";
import { PANE_WORDS } from "../../locale/pane";
import { Details } from "./Details";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, outline: "none" },
  text: { margin: 0 },
});

/** What stands in place of a page that failed. */
export function CrashPage({ error, lang, onAgain }: { readonly error: Error; readonly lang: Lang; readonly onAgain: () => void }) {
  const styles = useStyles();
  const words = PANE_WORDS[lang];
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.page} role="alert">
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {words.crash.title}
      </h1>
      <p className={styles.text}>{words.crash.body}</p>
      <Button appearance="primary" onClick={onAgain}>
        {words.crash.again}
      </Button>
      <Details summary={words.details} text={`${error.name}: ${error.message}\n${error.stack ?? ""}`} />
    </div>
  );
}
