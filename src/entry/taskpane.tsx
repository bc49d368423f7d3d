import { createRoot } from "react-dom/client";
import product from "../../package.json";
import { chooseFunctionLanguage } from "../excel/function-language";
import { hostInfo } from "../excel/host-info";
import { lateWorkbook } from "../excel/late-workbook";
import { officeReady } from "../excel/office-ready";
import { openPage } from "../excel/open-page";
import { onPaneRequest } from "../excel/pane-requests";
import { partitionKey } from "../excel/partition-key";
import { readTheme } from "../excel/read-theme";
import { App } from "../taskpane/App";
import type { PaneHost } from "../taskpane/pane-host";
import { keptSettings, openSettings } from "../taskpane/state/settings-store";

const host: PaneHost = {
  appearance: () => ({ lang: hostInfo().lang, dark: readTheme().dark }),
  onRequest: (go) =>
    onPaneRequest(({ page }) => {
      if (page === "charts") go({ page, chartSelection: true });
      else if (page === "share") go({ page: "home", sharing: true });
      else go(page === "help" ? page : { page });
    }),
  languageChosen: chooseFunctionLanguage,
  openPage,
  version: product.version,
};

/** The pane is shown as soon as Office.js has found its host; the way to the workbook and what keeps the settings load meanwhile. */
async function start(element: HTMLElement): Promise<void> {
  const library = import("@microsoft/office-js-helpers");
  const workbook = import("../excel/excel-workbook").then(({ excelWorkbook }) => excelWorkbook);
  // Who asks for them is told; outside Excel nobody asks.
  void Promise.allSettled([library, workbook]);
  const state = await officeReady();
  const root = createRoot(element);
  if (state === "excel") {
    const partition = partitionKey();
    const store = library.then((loaded) => openSettings(loaded, partition));
    return root.render(<App port={lateWorkbook(workbook)} host={host} kept={keptSettings(partition)} store={store} />);
  }
  const { OutsideExcel } = await import("../taskpane/OutsideExcel");
  root.render(<OutsideExcel lang={hostInfo().lang} dark={readTheme().dark} />);
}

const element = document.getElementById("root");
if (element) void start(element);
