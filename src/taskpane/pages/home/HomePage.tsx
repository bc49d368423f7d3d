import { Button } from "@fluentui/react-components";
import { Activity, lazy, Suspense, useState } from "react";
import { PANE_WORDS } from "../../../locale/pane";
import { RowButton } from "../../components/RowButton";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { Loading } from "../../components/Loading";
import type { Route } from "../../state/route";
import { useInserted } from "../../state/use-inserted";
import { Recent } from "./Recent";
import { Welcome } from "./Welcome";

/** The workbook has to say first which sheets there are; what lists them comes meanwhile. */
const SheetList = lazy(async () => ({ default: (await import("../../components/SheetList")).SheetList }));

const PlanGuide = lazy(async () => ({ default: (await import("./PlanGuide")).PlanGuide }));

const SharePage = lazy(async () => ({ default: (await import("../share/SharePage")).SharePage }));

const DataPage = lazy(async () => ({ default: (await import("../data/DataPage")).DataPage }));

/** A page of its own, which stays as it was left once it was opened: a large file is not chosen and read twice. */
export function HomePage({ route }: { readonly route: HomeRoute }) {
  const { lang, navigate } = useServices();
  const isData = route.data === true;
  const [opened, setOpened] = useState(isData);
  if (isData && !opened) setOpened(true);
  return (
    <>
      {(opened || isData) && (
        <Activity mode={isData ? "visible" : "hidden"}>
          <Suspense fallback={<Loading label={PANE_WORDS[lang].loading} />}>
            <DataPage refresh={route.refresh} onBack={() => navigate({ page: "home" })} />
          </Suspense>
        </Activity>
      )}
      {!isData && <Start route={route} />}
    </>
  );
}

type HomeRoute = Extract<Route, { page: "home" }>;

/** First: what this is, and one click to something to look at. Later: what is in the workbook, and the way to more. */
function Start({ route }: { readonly route: HomeRoute }) {
  const page = usePageStyles();
  const { lang, settings, navigate } = useServices();
  const { inserted, refresh } = useInserted();
  const words = PANE_WORDS[lang].home;
  if (route.guided !== undefined) {
    return (
      <Suspense fallback={<Loading label={PANE_WORDS[lang].loading} />}>
        <PlanGuide key={route.guided} sheetId={route.guided} onBack={() => navigate({ page: "home" })} />
      </Suspense>
    );
  }
  if (route.sharing) {
    return (
      <Suspense fallback={<Loading label={PANE_WORDS[lang].loading} />}>
        <SharePage onBack={() => navigate({ page: "home" })} />
      </Suspense>
    );
  }
  const known = settings.recentTemplates.length > 0 || (inserted?.length ?? 0) > 0;
  return (
    <div className={page.page}>
      {known ? (
        <>
          <h1 className={page.title}>{PANE_WORDS[lang].pages.home}</h1>
          <Button appearance="primary" onClick={() => navigate({ page: "templates" })}>
            {words.browse}
          </Button>
          {inserted && inserted.length > 0 && (
            <Section title={words.insertedTitle}>
              <Suspense fallback={null}>
                <SheetList plans={inserted} onChanged={refresh} />
              </Suspense>
            </Section>
          )}
          {settings.recentTemplates.length > 0 && (
            <Section title={words.recent}>
              <Recent ids={settings.recentTemplates} />
            </Section>
          )}
        </>
      ) : (
        <Welcome onInserted={refresh} />
      )}
      <Section title={words.shortcuts}>
        <RowButton title={words.shortcutFunction} line={words.shortcutFunctionHelp} onClick={() => navigate({ page: "functions" })} />
        <RowButton
          title={words.shortcutChart}
          line={words.shortcutChartHelp}
          onClick={() => navigate({ page: "charts", chartSelection: true })}
        />
        <RowButton title={words.shortcutData} line={words.shortcutDataHelp} onClick={() => navigate({ page: "home", data: true })} />
        <RowButton title={words.shortcutShare} line={words.shortcutShareHelp} onClick={() => navigate({ page: "home", sharing: true })} />
      </Section>
    </div>
  );
}
