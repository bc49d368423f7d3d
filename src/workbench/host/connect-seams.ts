import { commonName } from "./common-api";
import { documentCopies, type Answered, type SaveFile } from "./document-copy";
import type { HostEvents } from "./events";
import type { WireRequest, WireResponse } from "./dispatch/wire";
import { HostError } from "./dispatch/host-error";
import { EVENT } from "./event-types";
import { REQUIREMENT_SETS } from "./requirement-sets";
import { officeTheme } from "./office-theme";

/** Where the document settings are: texts by key. */
export interface SettingsStore {
  read(): Readonly<Record<string, string>>;
  write(values: Readonly<Record<string, string>>): void;
}

interface Seams {
  readonly options: { readonly uiLanguage: string; readonly contentLanguage: string; readonly theme?: "light" | "dark" };
  readonly events: HostEvents;
  readonly answer: (request: WireRequest) => Promise<WireResponse>;
  readonly settings: SettingsStore;
  readonly saveFile?: SaveFile | undefined;
  /** Reads and writes what is selected; false for any other action. */
  readonly selectedData: (id: number, parameters: readonly unknown[], done: Answered) => boolean;
}

/** Excel on the web refuses bigger requests and answers. Source: "Resource limits and performance optimization for Office Add-ins". */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Office.js answers an action of the Common API with this when the host has no such thing. */
const COMMON_API_NOT_SUPPORTED = 5000;

/** Events of the Common API, by the client's numbers: of the document, and of bindings and other parts that this host has not. */
const DOCUMENT_EVENTS: ReadonlySet<number> = new Set([EVENT.settingsChanged, EVENT.workbookSelectionChanged]);
const OBJECT_EVENTS: ReadonlySet<number> = new Set([3, 4, 5]);

/**
 * Office.js talks to a desktop Excel through two objects of the window: `external` for activation and the Common
 * API, `_richApiNativeBridge` for everything else. These are ours.
 */
export function connectSeams(window: Window, seams: Seams): void {
  const later = (work: () => void) => void window.setTimeout(work, 0);
  const bridge = {
    onMessageFromHost: undefined as ((text: string) => void) | undefined,
    sendMessageToHost(text: string) {
      void reply(text, seams).then((message) => later(() => bridge.onMessageFromHost?.(message)));
    },
  };
  seams.events.connect((message) => later(() => bridge.onMessageFromHost?.(JSON.stringify(message))));
  Object.assign(window, { _richApiNativeBridge: bridge });
  Object.defineProperty(window, "external", { configurable: true, writable: true, value: external(seams, later, window) });
}

/** Counted in UTF-8, in which a character takes three bytes at most for each of its places in a text here. */
const isTooLarge = (text: string): boolean =>
  text.length > PAYLOAD_LIMIT || (3 * text.length > PAYLOAD_LIMIT && new TextEncoder().encode(text).length > PAYLOAD_LIMIT);

async function reply(text: string, { answer }: Seams): Promise<string> {
  const { id, message } = JSON.parse(text) as { id: number; message: { url: string; body: string | WireRequest } };
  const send = (body: object, statusCode = 200) => JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body } });
  if (message.url !== "ProcessQuery") return send({ error: { code: "NotImplemented", message: message.url } }, 501);
  if (isTooLarge(text)) return send(refused("RequestPayloadSizeLimitExceeded"));
  const body = await answer(typeof message.body === "string" ? (JSON.parse(message.body) as WireRequest) : message.body);
  const answered = send(body);
  return isTooLarge(answered) ? send(refused("ResponsePayloadSizeLimitExceeded")) : answered;
}

function refused(code: "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded"): WireResponse {
  const error = new HostError(code);
  return { Results: [], Error: { Code: code, Message: error.message, HttpStatusCode: error.status, Location: "", ActionIndex: 0 } };
}

function external({ options, settings, events, saveFile, selectedData }: Seams, later: (work: () => void) => void, window: Window): object {
  const copies = saveFile && documentCopies(saveFile);
  const context: Record<string, unknown> = {
    GetAppType: 1,
    GetSolutionRef: "opsplan",
    GetSolutionToken: "",
    GetInstanceId: "opsplan-embedded",
    GetAppVersionMajor: "16",
    GetAppVersionMinor: 1,
    GetHostFullVersion: "16.0.15407.20000",
    GetAppUILocale: options.uiLanguage,
    GetAppDataLocale: options.contentLanguage,
    GetDocUrl: "",
    GetAppCapabilities: 0,
    GetActivationMode: 2,
    GetControlIntegrationLevel: 1,
    GetInitialDisplayMode: 2,
    GetSupportedMatrix: JSON.stringify({ ...REQUIREMENT_SETS, ...(saveFile && { compressedfile: "1.1", file: "1.1" }) }),
    GetOfficeThemeInfo: JSON.stringify(officeTheme(options.theme ?? "light")),
  };
  const asked = Object.fromEntries(Object.entries(context).map(([name, value]) => [name, () => value]));
  return {
    // Without `disableLogging` the client goes looking for Microsoft's telemetry script.
    GetHostInfo: () => `Excel$Win32$16.01$${options.uiLanguage}$telemetry$isNotDialog$disableLogging$3`,
    GetContext: () => ({ ...asked, GetSettings: () => settingsSeam(settings, later) }),
    Execute: (id: number, parameters: readonly unknown[], done: Answered) => {
      const answered: Answered = (answer) => later(() => done(answer));
      if (copies?.(id, parameters, answered) === true || selectedData(id, parameters, answered)) return;
      // The client turns the number into a sentence of its own, which does not say what is not implemented.
      const name = commonName(id);
      if (name !== undefined) (window as Window & typeof globalThis).console.warn(`NotImplemented: ${name}`);
      answered(COMMON_API_NOT_SUPPORTED);
    },
    RegisterEvent: (id: number, _target: string, handler: (event: number, payload: null) => void, done?: (status: number) => void) => {
      if (DOCUMENT_EVENTS.has(id)) events.subscribeCommon(id, (event, payload) => later(() => handler(event, payload)));
      later(() => done?.(OBJECT_EVENTS.has(id) ? COMMON_API_NOT_SUPPORTED : 0));
    },
    UnregisterEvent: (id: number, _target: string, done?: (status: number) => void) => {
      events.unsubscribeCommon(id);
      later(() => done?.(0));
    },
  };
}

function settingsSeam(store: SettingsStore, later: (work: () => void) => void): object {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of Object.entries(store.read())) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) =>
      store.write(Object.fromEntries(keys.map((key, i) => [key, values[i] ?? ""]))),
    RefreshAsync: (done: () => void) => later(done),
  };
}
