import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Lang } from "../core/lang";
import { PANE_WORDS } from "../locale/pane";
import { fluentTheme } from "./theme";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { marginTop: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** What the page says when it was opened without Excel. */
export function OutsideExcel({ lang, dark }: { readonly lang: Lang; readonly dark: boolean }) {
  const styles = useStyles();
  const words = PANE_WORDS[lang].starting;
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <FluentProvider theme={fluentTheme(dark ? "dark" : "light", lang)}>
      <main className={styles.page}>
        <h1 className={styles.title}>{words.notInExcel}</h1>
        <p>{words.notInExcelHelp}</p>
      </main>
    </FluentProvider>
  );
}
