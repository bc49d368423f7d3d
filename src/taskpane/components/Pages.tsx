import { makeStyles, tokens } from "@fluentui/react-components";
import { Activity, lazy, Suspense, type ReactNode } from "react";
import { PANE_WORDS } from "../../locale/pane";
import type { ChartsPageComponent } from "../chart-page";
import { HomePage } from "../pages/home/HomePage";
import { useServices } from "../services";
import type { PageId } from "../state/route";
import { panelId, type Navigation } from "../state/use-navigation";
import { CrashPage } from "./CrashPage";
import { ErrorBoundary } from "./ErrorBoundary";
import { Loading } from "./Loading";

const TemplatesPage = lazy(() => import("../pages/templates/TemplatesPage"));
const FunctionsPage = lazy(() => import("../pages/functions/FunctionsPage"));
const ChartsPage = lazy<ChartsPageComponent>(() => import("../pages/charts/ChartsPage"));
const SettingsPage = lazy(() => import("../pages/settings/SettingsPage"));

const useStyles = makeStyles({
  main: { flexGrow: 1, minHeight: 0 },
  panel: {
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    overflowX: "hidden",
    // What is scrolled to by focus must not end up below a page's action bar.
    scrollPaddingBottom: "120px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** One panel per page that was opened. Pages stay mounted, so that a half-filled form survives a look elsewhere. */
export function Pages({ navigation }: { readonly navigation: Navigation }) {
  const styles = useStyles();
  const { lang } = useServices();
  const { page, routes, opened } = navigation;
  const content: Readonly<Record<PageId, () => ReactNode>> = {
    home: () => <HomePage route={routes.home} />,
    templates: () => <TemplatesPage route={routes.templates} />,
    functions: () => <FunctionsPage route={routes.functions} />,
    charts: () => {
      const { sheet, table } = routes.charts;
      return <ChartsPage key={`${sheet} ${table}`} requests={navigation.chartRequests} sheet={sheet} table={table} />;
    },
    settings: () => <SettingsPage />,
  };
  return (
    <main className={styles.main}>
      {opened.map((id) => (
        <Activity key={id} mode={id === page ? "visible" : "hidden"}>
          <div role="tabpanel" id={panelId(id)} aria-labelledby={`tab-${id}`} tabIndex={-1} className={styles.panel}>
            <ErrorBoundary fallback={(error, again) => <CrashPage error={error} lang={lang} onAgain={again} />}>
              <Suspense fallback={<Loading label={PANE_WORDS[lang].loading} />}>{content[id]()}</Suspense>
            </ErrorBoundary>
          </div>
        </Activity>
      ))}
    </main>
  );
}
