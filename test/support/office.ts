import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { JSDOM } from "jsdom";
import type { Lang } from "../../src/core/lang";
import type { Engine } from "../../src/workbench/engine/create-engine";
import { createHeadlessEngine, type HeadlessOptions } from "../../src/workbench/engine/headless";
import { createOfficeHost, type OfficeHost, type OfficeHostOptions } from "../../src/workbench/host/create-host";

const LIBRARY = dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
const BASE = "https://localhost/officejs/";

export interface OpenWorkbook {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: OfficeHost;
  readonly engine: Engine;
  readonly window: Window;
  close(): void;
}

export interface OpenOptions extends Partial<Omit<OfficeHostOptions, "engine">> {
  readonly lang?: Lang;
  readonly snapshot?: HeadlessOptions["snapshot"];
}

const GLOBALS = ["Office", "Excel", "OfficeExtension", "CustomFunctions", "OfficeRuntime"] as const;

/**
 * A workbook with Microsoft's own, unmodified Office.js in front of it, as the add-in finds it in Excel. Until
 * `close` the add-in's globals are those of this workbook, so that code of `src/excel` runs as it ships.
 */
export async function openWorkbook({ lang = "en", snapshot, ...options }: OpenOptions = {}): Promise<OpenWorkbook> {
  const engine = createHeadlessEngine({ lang, ...(snapshot ? { snapshot } : {}) });
  const language = lang === "zh-CN" ? "zh-CN" : "en-US";
  const host = createOfficeHost({ engine, uiLanguage: language, contentLanguage: language, functionsVia: "direct", ...options });
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: "https://localhost/taskpane.html",
    runScripts: "outside-only",
    pretendToBeVisual: true,
  });
  const window = dom.window as unknown as Window;
  host.connect(window);
  loadLibrary(dom);
  const loaded = window as unknown as Record<(typeof GLOBALS)[number], unknown>;
  await (loaded.Office as typeof Office).onReady();
  const holder = globalThis as unknown as Record<string, unknown>;
  const before = new Map(GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(holder, name)]));
  for (const name of GLOBALS) Object.defineProperty(holder, name, { configurable: true, writable: true, value: loaded[name] });
  return {
    Office: loaded.Office as typeof Office,
    Excel: loaded.Excel as typeof Excel,
    OfficeExtension: loaded.OfficeExtension as typeof OfficeExtension,
    CustomFunctions: loaded.CustomFunctions as typeof CustomFunctions,
    host,
    engine,
    window,
    close() {
      for (const [name, descriptor] of before) {
        if (descriptor) Object.defineProperty(holder, name, descriptor);
        else delete holder[name];
      }
      host.dispose();
      engine.dispose();
      dom.window.close();
    },
  };
}

/** The library's files, compiled once: each workbook of a test file runs them in a window of its own. */
const scripts = new Map<string, Script>();

const scriptOf = (file: string): Script => {
  const known = scripts.get(file) ?? new Script(readFileSync(join(LIBRARY, file), "utf8"), { filename: file });
  scripts.set(file, known);
  return known;
};

/** The library finds its parts by `<script src>`, which jsdom does not load; they are run from the package instead. */
function loadLibrary(dom: JSDOM): void {
  const window = dom.window as unknown as Window;
  const run = (file: string): unknown => scriptOf(file).runInContext(dom.getInternalVMContext());
  const { head } = window.document;
  const own = window.document.createElement("script");
  own.type = "text/plain";
  own.setAttribute("src", `${BASE}office.js`);
  head.appendChild(own);
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    const source = node instanceof (window as unknown as { HTMLScriptElement: typeof HTMLScriptElement }).HTMLScriptElement ? node.src : "";
    if (!source.startsWith(BASE)) return append(node);
    window.setTimeout(() => {
      run(source.slice(BASE.length));
      (node as unknown as HTMLScriptElement).onload?.(new (window as unknown as { Event: typeof Event }).Event("load"));
    }, 0);
    return node;
  };
  run("office.js");
}
