import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { WorkbookPort } from "../excel/workbook-port";
import { PANE_WORDS } from "../locale/pane";
import { NoticeArea } from "./components/NoticeArea";
import { PageTabs } from "./components/PageTabs";
import { Pages } from "./components/Pages";
import type { PaneHost } from "./pane-host";
import { ServicesContext, type Notice, type PaneServices } from "./services";
import { failureNotice } from "./state/failure-notice";
import type { PageId } from "./state/route";
import type { Settings } from "./state/settings";
import type { SettingsStore } from "./state/settings-store";
import { useAppearance } from "./state/use-appearance";
import { useNavigation } from "./state/use-navigation";
import { useSettings } from "./state/use-settings";
import { noPlan } from "./state/plan-of";
import { fluentTheme } from "./theme";

const useStyles = makeStyles({
  pane: {
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

interface Props {
  readonly port: WorkbookPort;
  readonly host: PaneHost;
  /** What is known of the settings before their store is open. */
  readonly kept: Settings;
  readonly store: Promise<SettingsStore>;
}

/** The pane: tabs above, one page, messages at the foot. */
export function App({ port, host, kept, store }: Props) {
  const styles = useStyles();
  const [notice, setNotice] = useState<Notice>();
  const storeFailed = useCallback((error: unknown) => setNotice(failureNotice(error, host.appearance().lang)), [host]);
  const { settings, notKept, change, reset } = useSettings(kept, store, storeFailed);
  const { lang, theme } = useAppearance(host, settings);
  const navigation = useNavigation();
  const { navigate } = navigation;
  const closeNotice = useCallback(() => setNotice(undefined), []);

  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  useEffect(() => {
    host.languageChosen(settings.language === "follow" ? undefined : settings.language);
  }, [host, settings.language]);
  useEffect(
    () =>
      host.onRequest((request) => {
        if (request === "help") host.openPage(`help/${lang}/index.html`);
        else navigate(request);
      }),
    [host, lang, navigate],
  );

  const about = notice?.sheetId;
  useEffect(
    () =>
      about === undefined
        ? undefined
        : port.followInserted(
            noPlan,
            (plans) => {
              if (!plans.some(({ sheetId }) => sheetId === about)) setNotice((shown) => (shown?.sheetId === about ? undefined : shown));
            },
            (error) => setNotice(failureNotice(error, lang)),
          ),
    [port, about, lang],
  );

  // The same one for as long as its words are, because pages read the workbook anew with another.
  const notifyFailure = useCallback((error: unknown) => setNotice(failureNotice(error, lang)), [lang]);
  const services = useMemo<PaneServices>(
    () => ({
      port,
      lang,
      theme,
      settings,
      settingsNotKept: notKept,
      version: host.version,
      changeSettings: change,
      resetSettings: reset,
      notify: setNotice,
      notifyFailure,
      navigate,
      openPage: (address) => host.openPage(address),
    }),
    [port, lang, theme, settings, notKept, host, change, reset, navigate, notifyFailure],
  );

  const fluent = useMemo(() => fluentTheme(theme.mode, lang), [theme.mode, lang]);
  const choose = (page: PageId): void => {
    // Who turns elsewhere has seen that it worked; what failed stays until it is closed.
    if (page !== navigation.page) setNotice((shown) => (shown?.intent === "success" ? undefined : shown));
    navigation.choose(page);
  };

  const words = PANE_WORDS[lang];
  return (
    <FluentProvider theme={fluent}>
      <ServicesContext value={services}>
        <div className={styles.pane}>
          <PageTabs page={navigation.page} names={words.pages} label={words.sections} onChoose={choose} />
          <Pages navigation={navigation} />
          <NoticeArea notice={notice} words={words} onClose={closeNotice} />
        </div>
      </ServicesContext>
    </FluentProvider>
  );
}
