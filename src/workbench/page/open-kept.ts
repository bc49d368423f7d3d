import type { Lang } from "../../core/lang";
import { WORKBENCH_WORDS } from "../../locale/workbench";
import type { Engine } from "../engine/create-engine";
import { download } from "./files/download";
import { showDialog } from "./shell/show-dialog";
import { parseRecord } from "./store/parse-record";
import { restoreView } from "./store/restore-view";
import type { UnloadRecord } from "./store/unload-record";
import type { WorkbookStore } from "./store/workbook-store";

type Snapshot = NonNullable<ReturnType<typeof parseRecord>>["snapshot"];

interface Options {
  readonly store: WorkbookStore | undefined;
  readonly unload: UnloadRecord;
  readonly lang: Lang;
  readonly create: (snapshot: Snapshot | undefined) => Promise<Engine>;
}

/**
 * Opens what the browser kept. When that cannot be opened, nothing is deleted or overwritten before the person
 * has seen why and decided.
 */
export async function openKept({ store, unload, lang, create }: Options): Promise<Engine> {
  const stored = await store?.read();
  const kept = unload.laterThan(stored) ?? stored;
  try {
    const restored = parseRecord(kept);
    const engine = await create(restored?.snapshot);
    if (restored !== undefined) restoreView(engine, restored.view);
    return engine;
  } catch (reason) {
    if (kept === undefined) throw reason;
    await askAboutCorrupt(kept, lang);
    await store?.clear();
    unload.clear();
    return create(undefined);
  }
}

async function askAboutCorrupt(kept: unknown, lang: Lang): Promise<void> {
  const words = WORKBENCH_WORDS[lang];
  const choices = [
    { label: words.corruptDownload, value: "download", primary: true },
    { label: words.corruptNew, value: "new" },
  ] as const;
  while ((await showDialog({ title: words.corruptTitle, body: words.corruptBody, choices })) === "download") {
    download("opsplan-workbook.json", JSON.stringify(kept), "application/json");
  }
}
