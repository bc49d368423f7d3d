import type { IWorkbookData } from "@univerjs/core";
import type { Lang } from "../../core/lang";
import { KEPT_WORKBOOK_WORDS } from "../../locale/kept-workbook-words";
import { WORKBENCH_WORDS } from "../../locale/workbench";
import type { FunctionsVia } from "../host/create-host";
import { aroundGrid } from "./around-grid";
import { connectFiles } from "./files/connect-files";
import { holdTab } from "./hold-tab";
import { keepFiles } from "./keep-files";
import { keepOnLeaving } from "./keep-on-leaving";
import type { Session } from "./session";
import { applyTheme } from "./shell/apply-theme";
import { buildShell } from "./shell/build-shell";
import { forgetInAddress } from "./shell/forget-in-address";
import { loadPane } from "./shell/load-pane";
import { createPaneControl } from "./shell/pane-control";
import { givePaneState, takePaneState, type PaneState } from "./shell/pane-state";
import { keepPreference, readPreferences } from "./shell/preferences";
import { showDialog } from "./shell/show-dialog";
import { stayFocused } from "./shell/stay-focused";
import { createToasts } from "./shell/toasts";
import { createAutosave } from "./store/autosave";
import { readView } from "./store/read-view";
import { unloadRecord } from "./store/unload-record";
import type { WorkbookRecord } from "./store/workbook-record";
import { openWorkbookStore, type WorkbookStore } from "./store/workbook-store";
import { chooseWorkbook } from "./workbooks/choose-workbook";
import { keptWorkbooks } from "./workbooks/kept-workbooks";
import type { WorkbenchDoor } from "./workbench-door";

type Snapshot = Partial<IWorkbookData>;

const functionsVia = (asked: string | null): FunctionsVia => (asked === "office" || asked === "none" ? asked : "direct");

/** Starts the page: one workbook from the browser's store, its grid, and the pane beside it. */
export async function startWorkbench(parent: HTMLElement): Promise<void> {
  const search = new URLSearchParams(location.search);
  const preferences = readPreferences(search);
  let { lang, dark } = preferences;
  let session: Session | undefined;
  // Through a function, because the compiler cannot see that `open` has assigned it.
  const current = (): Session | undefined => session;
  let shell = buildShell(parent, lang);
  let toasts = createToasts(parent, WORKBENCH_WORDS[lang].close);
  applyTheme(dark);

  const store: WorkbookStore | undefined = await openWorkbookStore().catch(() => undefined);
  const unload = unloadRecord();
  let tab: Awaited<ReturnType<typeof holdTab>> | undefined;
  /** Whether a write found that another tab has the workbook. */
  let taken = false;
  const viewNow = (of: Session): WorkbookRecord["view"] => ({ ...readView(of.engine), ...(of.refused && { typing: of.refused }) });
  const recordNow = (of: Session): WorkbookRecord => ({
    version: 1,
    savedAt: new Date().toISOString(),
    snapshot: JSON.stringify(of.engine.save()),
    view: viewNow(of),
  });
  const autosave = createAutosave({
    write: async () => {
      if (session === undefined || store === undefined) return;
      taken = (await store.write(recordNow(session))) === "taken";
      if (taken) tab?.lost();
      else unload.clear();
    },
    onState: (state, reason) => {
      const words = WORKBENCH_WORDS[lang];
      shell.state.textContent = store === undefined ? "" : { waiting: words.saving, kept: words.saved, failed: "" }[state];
      if (state !== "failed") return;
      toasts.show(words.notKept, "problem");
      // A browser without room is nobody's fault; anything else is ours.
      if (!(reason instanceof DOMException)) reportError(reason);
    },
  });
  // A page that is hidden may never be shown again (a phone, a crash), so this counts as leaving.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void autosave.flush();
  });
  keepOnLeaving({ autosave, unload, session: () => session, record: recordNow });
  const kept = keptWorkbooks({
    store,
    session: current,
    record: recordNow,
    open: (snapshot, view) => open(snapshot, view),
    keep: () => autosave.flush(),
  });
  tab = await holdTab({
    lang: () => lang,
    keep: () => autosave.flush(),
    stop: () => autosave.stop(),
    shelve: async () => {
      if (!taken && !autosave.unwritten) return undefined;
      const aside = await kept.setAside(KEPT_WORKBOOK_WORDS[lang].fromBusyTab);
      if (aside === "refused") throw new Error("What was not yet kept could not be put aside.");
      return aside === "empty" ? undefined : aside.name;
    },
  });
  await store?.hold();
  if (store === undefined) toasts.show(WORKBENCH_WORDS[lang].noStore, "problem");

  // Language and theme are the pane's from its start on, so it is loaded anew; what was filled in goes on in the next one.
  let carried: PaneState | undefined;
  let around: readonly { dispose(): void }[] = [];
  const leave = (): void => {
    for (const each of around) each.dispose();
    around = [];
    session?.dispose();
    session = undefined;
  };
  /** Opens a workbook in a page that stands; without one, the workbook that was kept. */
  const open = async (snapshot?: Snapshot, view?: WorkbookRecord["view"]): Promise<void> => {
    leave();
    shell.loading.hidden = false;
    // The grid is by far the largest part: the bar stands while it is loaded.
    const [{ createSession }, { openKept }, { restoreView }] = await Promise.all([
      import("./session"),
      import("./open-kept"),
      import("./store/restore-view"),
    ]);
    const create = async (from: Snapshot | undefined) => {
      const made = (session = await createSession(
        {
          grid: shell.grid,
          container: shell.univer,
          lang,
          dark,
          functionsVia: functionsVia(search.get("functions")),
          onChange: () => autosave.touch(),
          onPaneVisibility: (visible) => pane.show(visible),
          onChartRemoved: () => toasts.show(WORKBENCH_WORDS[lang].chartDeleted),
          onTableRefused: (why) => toasts.show(WORKBENCH_WORDS[lang].tableRefused[why]),
          onNotice: (message, kind) => toasts.show(message, kind),
        },
        from,
      ));
      around = await aroundGrid(made, shell, lang, (message, kind) => toasts.show(message, kind));
      return made.engine;
    };
    const engine = snapshot === undefined ? await openKept({ store, unload, lang, create }) : await create(snapshot);
    if (view !== undefined) restoreView(engine, view);
    shell.name.value = engine.workbook.getName();
    window.opsplanHost = {
      connect(window) {
        session?.host.connect(window);
        if (carried !== undefined) givePaneState(window, carried);
        carried = undefined;
      },
    };
    current()?.host.setPaneVisible(pane.open);
    loadPane(shell.pane, WORKBENCH_WORDS[lang].pane, lang);
    // What was written while the page was left goes into the store with the next write.
    if (snapshot !== undefined || unload.laterThan(undefined) !== undefined) autosave.touch();
    // Who could type before would type into the workbook that was there, or into none.
    const { drawn } = await import("./grid/when-drawn");
    await drawn(engine);
    if (session?.engine === engine) shell.loading.hidden = true;
  };

  const control = () =>
    createPaneControl({
      shell,
      lang,
      width: preferences.paneWidth,
      open: readPreferences(search).paneOpen,
      onToggle: (visible) => session?.host.setPaneVisible(visible),
    });
  let pane = control();
  const connect = () => {
    shell.theme.setAttribute("aria-pressed", String(dark));
    shell.theme.addEventListener("click", () => {
      dark = !dark;
      shell.theme.setAttribute("aria-pressed", String(dark));
      keepPreference({ theme: dark ? "dark" : "light" });
      forgetInAddress("theme");
      applyTheme(dark);
      session?.setDark(dark);
      if (session === undefined) return;
      carried = takePaneState(shell.pane);
      loadPane(shell.pane, WORKBENCH_WORDS[lang].pane, lang);
    });
    shell.lang.addEventListener("change", () => void changeLang(shell.lang.value as Lang));
    shell.name.addEventListener("change", () => {
      session?.engine.workbook.setName(shell.name.value.trim() || WORKBENCH_WORDS[lang].untitled);
      autosave.touch();
    });
    connectFiles({ shell, lang, toasts, engine: () => session?.engine, open, kept });
    shell.workbooks.addEventListener(
      "click",
      () => void chooseWorkbook({ store, lang, toasts, kept, openNow: () => session?.engine.workbook.getName() ?? "" }),
    );
  };
  // Every word on the page changes, the grid's and the pane's too: the page is built anew around the same workbook.
  const changeLang = async (next: Lang) => {
    if (session === undefined) return;
    const [snapshot, view, history] = [session.engine.save(), viewNow(session), session.takeHistory()];
    carried = takePaneState(shell.pane);
    leave();
    lang = next;
    keepPreference({ lang });
    forgetInAddress("lang");
    shell = buildShell(parent, lang);
    toasts = createToasts(parent, WORKBENCH_WORDS[lang].close);
    pane = control();
    connect();
    await open(snapshot, view);
    current()?.giveHistory(history);
    stayFocused(shell.lang);
  };

  connect();
  const ready = open();
  window.opsplanWorkbench = {
    get session() {
      return session as Session;
    },
    get engine() {
      return (session as Session).engine;
    },
    get host() {
      return (session as Session).host;
    },
    ready,
    keep: () => autosave.flush(),
  } satisfies WorkbenchDoor;
  void ready.then(
    () => {
      for (const frame of shell.pane.querySelectorAll("iframe")) void keepFiles(frame);
    },
    () => undefined,
  );
  await ready.catch(async (reason: unknown) => {
    const words = WORKBENCH_WORDS[lang];
    await showDialog({
      title: words.startFailedTitle,
      body: words.startFailedBody,
      list: [String(reason)],
      choices: [{ label: words.reload, value: true, primary: true }],
    });
    location.reload();
  });
}
