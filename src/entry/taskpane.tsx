import { createRoot } from "react-dom/client";
import product from "../../package.json";
import { chooseFunctionLanguage } from "../excel/function-language";
import { hostInfo } from "../excel/host-info";
import { officeReady } from "../excel/office-ready";
import { openPage } from "../excel/open-page";
import { onPaneRequest } from "../excel/pane-requests";
import { partitionKey } from "../excel/partition-key";
import { readTheme } from "../excel/read-theme";
import { App } from "../taskpane/App";
import type { PaneHost } from "../taskpane/pane-host";
import { openSettings } from "../taskpane/state/settings-store";

const host: PaneHost = {
  appearance: () => ({ lang: hostInfo().lang, dark: readTheme().dark }),
  onRequest: (go) =>
    onPaneRequest(({ page }) => {
      if (page === "charts") go({ page, chartSelection: true });
      else go(page === "help" ? page : { page });
    }),
  languageChosen: chooseFunctionLanguage,
  openPage,
  version: product.version,
};

/** Office.js takes a while to find its host: the settings, which decide language and theme, and the way to the workbook load meanwhile. */
async function start(element: HTMLElement): Promise<void> {
  const [state, library, { excelWorkbook }] = await Promise.all([officeReady(), import("@microsoft/office-js-helpers"), import("../excel/excel-workbook")]);
  const root = createRoot(element);
  if (state === "excel") return root.render(<App port={excelWorkbook} host={host} store={openSettings(library, partitionKey())} />);
  const { OutsideExcel } = await import("../taskpane/OutsideExcel");
  root.render(<OutsideExcel lang={hostInfo().lang} dark={readTheme().dark} />);
}

const element = document.getElementById("root");
if (element) void start(element);
