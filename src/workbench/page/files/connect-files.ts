import type { IWorkbookData } from "@univerjs/core";
import type { Lang } from "../../../core/lang";
import { KEPT_WORKBOOK_WORDS } from "../../../locale/kept-workbook-words";
import { WORKBENCH_WORDS } from "../../../locale/workbench";
import { FileError } from "../../../files/file-error";
import type { Engine } from "../../engine/create-engine";
import { blankWorkbook } from "../../engine/blank-workbook";
import type { buildShell } from "../shell/build-shell";
import { showDialog } from "../shell/show-dialog";
import type { Toasts } from "../shell/toasts";
import type { KeptWorkbooks } from "../workbooks/kept-workbooks";
import { download } from "./download";
import { fileName } from "./file-name";
import { lossLines } from "./loss-lines";

interface Options {
  readonly shell: ReturnType<typeof buildShell>;
  readonly lang: Lang;
  readonly toasts: Toasts;
  readonly engine: () => Engine | undefined;
  readonly open: (snapshot: Partial<IWorkbookData>) => Promise<void>;
  readonly kept: Pick<KeptWorkbooks, "setAside" | "nameForNew">;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** The library for files is loaded when a file is first opened or saved. */
const door = () => import("./xlsx-door");

/** New, open and save, by button and by dropping a file. */
export function connectFiles({ shell, lang, toasts, engine, open, kept }: Options): void {
  const words = WORKBENCH_WORDS[lang];
  // Only where the browser keeps nothing does the workbook shown now go for good.
  const agreed = async (title: string, body: string, go: string): Promise<boolean> => {
    const aside = await kept.setAside();
    if (aside === "empty") return true;
    if (aside !== "refused") {
      toasts.show(KEPT_WORKBOOK_WORDS[lang].setAside(aside.name));
      return true;
    }
    return showDialog({
      title,
      body,
      choices: [
        { label: words.cancel, value: false },
        { label: go, value: true, primary: true },
      ],
      escape: false,
    });
  };

  const read = async (file: File) => {
    const reading = toasts.show(words.opening(file.name, 0), "lasting");
    try {
      const { openFile: readFile } = await door();
      return await readFile(new Uint8Array(await file.arrayBuffer()), file.name, (done) => reading.say(words.opening(file.name, done)));
    } catch (reason) {
      reading.close();
      const sentence = reason instanceof FileError ? words.fileErrors[reason.key](file.name) : words.badFile(file.name);
      const list = reason instanceof FileError ? {} : { list: [String(reason)] };
      await showDialog({
        title: words.openFailedTitle,
        body: sentence,
        ...list,
        choices: [{ label: words.close, value: true, primary: true }],
        escape: true,
      });
      return undefined;
    } finally {
      reading.close();
    }
  };

  // What cannot be read is said before anybody is asked to give up the workbook shown now.
  const openFile = async (file: File) => {
    const found = await read(file);
    if (found === undefined) return;
    if (found.losses.length > 0) {
      const choices = [
        { label: words.cancel, value: false },
        { label: words.openAnyway, value: true, primary: true },
      ];
      if (
        !(await showDialog({ title: words.lostTitle, body: words.lostOpen, list: lossLines(found.losses, lang), choices, escape: false }))
      )
        return;
    }
    if (await agreed(words.openTitle(file.name), words.openBody, words.openGo)) await open(found.snapshot);
  };

  const saveFile = async () => {
    const now = engine();
    if (now === undefined) return;
    try {
      const { saveXlsx } = await door();
      const { bytes, losses } = await saveXlsx(now);
      const name = fileName(shell.name.value);
      download(name, bytes as BlobPart, XLSX);
      if (losses.length === 0) toasts.show(words.savedAs(name));
      else
        await showDialog({
          title: words.lostTitle,
          body: words.lostSave,
          list: lossLines(losses, lang),
          choices: [{ label: words.close, value: true, primary: true }],
          escape: true,
        });
    } catch (reason) {
      await showDialog({
        title: words.saveFailedTitle,
        body: words.saveFailed,
        list: [String(reason)],
        choices: [{ label: words.close, value: true, primary: true }],
        escape: true,
      });
    }
  };

  shell.newFile.addEventListener("click", async () => {
    const name = await kept.nameForNew(words.untitled);
    if (await agreed(words.newTitle, words.newBody, words.newGo)) await open({ ...blankWorkbook(), name });
  });
  shell.openFile.addEventListener("click", () => shell.file.click());
  shell.file.addEventListener("change", () => {
    const file = shell.file.files?.[0];
    // So that the same file can be chosen again after a cancelled dialog.
    shell.file.value = "";
    if (file !== undefined) void openFile(file);
  });
  shell.saveFile.addEventListener("click", () => void saveFile());
  acceptDrops(shell, openFile);
}

const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;

/** A file dropped anywhere on the page is opened; without this the browser would leave the page for it. */
function acceptDrops(shell: Options["shell"], openFile: (file: File) => Promise<void>): void {
  const page = shell.main;
  page.addEventListener(
    "dragover",
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      shell.drop.hidden = false;
    },
    { capture: true },
  );
  page.addEventListener("dragleave", (event) => {
    if (!(event.relatedTarget instanceof Node) || !page.contains(event.relatedTarget)) shell.drop.hidden = true;
  });
  page.addEventListener(
    "drop",
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      shell.drop.hidden = true;
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void openFile(file);
    },
    { capture: true },
  );
}
