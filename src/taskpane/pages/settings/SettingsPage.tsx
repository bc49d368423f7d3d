import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons/svg/open";
import { NAMESPACE } from "../../../functions/namespace";
import { PANE_WORDS } from "../../../locale/pane";
import { PANE_SETTINGS_WORDS } from "../../../locale/pane-settings";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { LANGUAGE_CHOICES, THEME_CHOICES } from "../../state/settings";
import { useQuestion } from "../../state/use-question";
import { InsertedSheets } from "./InsertedSheets";

const useStyles = makeStyles({
  start: { alignSelf: "flex-start" },
  code: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
});

/** Language, theme, what is in the workbook, and what becomes of the data. */
export default function SettingsPage() {
  const styles = useStyles();
  const page = usePageStyles();
  const { lang, theme, settings, settingsNotKept, version, changeSettings, resetSettings, notify, navigate, openPage } = useServices();
  const { asked, ask } = useQuestion();
  const { cancel, opensInBrowser } = PANE_WORDS[lang];
  const words = PANE_SETTINGS_WORDS[lang];
  const languages = { follow: words.follow, en: words.english, "zh-CN": words.chinese };
  const themes = { follow: words.follow, light: words.light, dark: words.dark };

  const reset = async (): Promise<void> => {
    if (!(await ask({ title: words.confirm.resetTitle, body: words.confirm.resetBody, yes: words.confirm.resetYes, no: cancel }))) return;
    resetSettings();
    notify({ intent: "success", title: words.resetDone });
  };

  return (
    <div className={page.page}>
      <h1 className={page.title}>{words.title}</h1>
      {settingsNotKept && (
        <p role="status" className={page.text}>
          {settingsNotKept === "full" ? words.notKeptFull : words.notKept}
        </p>
      )}
      <Section title={words.language}>
        <RadioGroup
          aria-label={words.language}
          value={settings.language}
          onChange={(_, { value }) => changeSettings({ language: LANGUAGE_CHOICES.find((choice) => choice === value) ?? "follow" })}
        >
          {LANGUAGE_CHOICES.map((choice) => (
            <Radio key={choice} value={choice} label={<span lang={choice === "follow" ? lang : choice}>{languages[choice]}</span>} />
          ))}
        </RadioGroup>
      </Section>
      <Section title={words.theme}>
        <RadioGroup
          aria-label={words.theme}
          value={settings.theme}
          onChange={(_, { value }) => changeSettings({ theme: THEME_CHOICES.find((choice) => choice === value) ?? "follow" })}
        >
          {THEME_CHOICES.map((choice) => (
            <Radio key={choice} value={choice} label={themes[choice]} />
          ))}
        </RadioGroup>
        {theme.forcedColors && <p className={page.muted}>{words.forced}</p>}
      </Section>
      <Section title={words.functions}>
        <p className={page.text}>
          {words.namespace} <span className={styles.code}>{NAMESPACE}.</span>
        </p>
        <Button
          className={styles.start}
          icon={<Open16Regular />}
          iconPosition="after"
          title={opensInBrowser}
          onClick={() => openPage(`help/${lang}/index.html`)}
        >
          {words.helpPages}
        </Button>
      </Section>
      <Section title={words.sources}>
        <p className={page.text}>{words.sourcesText}</p>
        <Button className={styles.start} onClick={() => navigate({ page: "home", data: true })}>
          {words.sourcesOpen}
        </Button>
      </Section>
      <InsertedSheets />
      <Section title={words.about}>
        <p className={page.text}>{words.version(version)}</p>
        <p className={page.muted}>{words.privacy}</p>
        <Button className={styles.start} onClick={() => void reset()}>
          {words.reset}
        </Button>
      </Section>
      {asked && <ConfirmDialog question={asked.question} onAnswer={asked.answer} />}
    </div>
  );
}
