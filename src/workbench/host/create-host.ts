import type { Engine } from "../engine/create-engine";
import { clientMetadata, type ClientMetadata } from "./client-metadata";
import { selectedDataActions } from "./common-api";
import { connectSeams, type SettingsStore } from "./connect-seams";
import { processQuery } from "./dispatch/process-query";
import { HostError } from "./dispatch/host-error";
import { nodeOf } from "./dispatch/office-class";
import { References } from "./dispatch/references";
import type { WireRequest } from "./dispatch/wire";
import { HostEvents } from "./events";
import type { SaveFile } from "./document-copy";
import { hostContext, type ContextOptions } from "./host-context";
import { resizeTable } from "./objects/table-make";
import { tableOf } from "./objects/table-model";
import { workbookClass } from "./objects/workbook";
import { officeFunctions } from "./office-functions";
import { requestService } from "./services";
import { watchWorkbook } from "./watch-workbook";

export type FunctionsVia = "direct" | "office" | "none";

export interface OfficeHostOptions extends ContextOptions {
  readonly engine: Engine;
  readonly theme?: "light" | "dark";
  /** Where `Office.context.document.settings` lives; in the workbook itself unless given. */
  readonly settings?: SettingsStore;
  /** The add-in asks for its pane to be shown or hidden. */
  readonly onPaneVisibility?: (visible: boolean) => void;
  /** Gives the workbook as a file to who asks for it; without it none is handed over. */
  readonly saveFile?: SaveFile;
  /**
   * Whether cells call our functions themselves, or through the add-in's custom-functions runtime as in Excel, or nobody knows them, as
   * where the add-in is not installed.
   */
  readonly functionsVia: FunctionsVia;
}

export interface OfficeHost {
  readonly engine: Engine;
  /** Installs what office.js looks for in a window. Call before office.js runs there. */
  connect(window: Window): void;
  /** Runs what the add-in associated with a ribbon button or key. */
  runAction(actionId: string, event?: object): void;
  /** Tells the add-in that the user opened or closed its pane. */
  setPaneVisible(visible: boolean): void;
  /** What `Table.resize` does, for a person, as one step of undo; answers why it cannot be. The header row stays where it is. */
  resizeTable(id: string, address: string): Promise<"merged" | "totals" | undefined>;
  /** How many objects the add-in keeps; a leak shows here. */
  readonly keptObjects: number;
  /** Resolves when formulas show their values, functions that the add-in computes included. */
  settle(): Promise<void>;
  dispose(): void;
}

/** Answers Office.js as Excel does, on the engine. */
export function createOfficeHost(options: OfficeHostOptions): OfficeHost {
  const { engine } = options;
  const events = new HostEvents();
  const references = new References();
  const following = engine.structure.changes.subscribe((change) => references.follow(change));
  let client: ClientMetadata | undefined;
  const host = hostContext(engine, events, options, () => client);
  const functions = options.functionsVia === "office" ? officeFunctions(engine, events) : undefined;
  if (options.functionsVia === "none") engine.customFunctions.setRunner(() => ({ error: "#NAME?" }));
  let paneVisible = false;
  const root = nodeOf(workbookClass, {});
  const service = requestService({
    onResults: (rows) => functions?.answered(rows),
    paneState: () => (paneVisible ? "Visible" : "Background"),
    setPaneState: (state) => {
      setVisible(state === "Visible");
      options.onPaneVisibility?.(paneVisible);
    },
  });
  const setVisible = (visible: boolean) => {
    if (visible === paneVisible) return;
    paneVisible = visible;
    events.push(65536, 65539, "", JSON.stringify({ visibility: visible ? "Visible" : "Hidden" }));
  };
  const watching = watchWorkbook(host);
  // Excel runs one request of an add-in after the other.
  let last: Promise<unknown> = Promise.resolve();
  const next = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const answer = (request: WireRequest) => next(() => processQuery(request, { root, service, references, host }));

  return {
    engine,
    connect(window) {
      client = clientMetadata(window);
      const settings = options.settings ?? workbookSettings(engine);
      connectSeams(window, {
        options,
        events,
        answer,
        settings,
        saveFile: options.saveFile,
        selectedData: selectedDataActions(host, next),
      });
    },
    runAction: (actionId, event = {}) => events.push(2, 1000, "", JSON.stringify([actionId, JSON.stringify(event)])),
    setPaneVisible: setVisible,
    async resizeTable(id, address) {
      try {
        await engine.allOrNothing(async () => resizeTable(host, tableOf(host, id), address));
        return undefined;
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return error.code === "MergedRangeConflict" ? "merged" : "totals";
      }
    },
    get keptObjects() {
      return references.size;
    },
    async settle() {
      do await engine.settle();
      while (await functions?.settle());
    },
    dispose() {
      watching.dispose();
      following.unsubscribe();
      functions?.dispose();
    },
  };
}

/** Settings travel with the workbook, as in Excel. */
const workbookSettings = (engine: Engine): SettingsStore => ({
  read: () => engine.parts.get<Record<string, string>>("documentSettings", "") ?? {},
  write: (values) => engine.parts.keep("documentSettings", "", values),
});
