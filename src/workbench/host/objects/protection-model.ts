import type { IStyleData } from "@univerjs/core";
import type { CarriedPiece, CarriedSheet } from "../../../files/carried";
import { fromBase64 } from "../../../files/base64";
import type { FileStyleMore } from "../../../files/file-said";
import type { SheetArea } from "../../engine/cells/area";
import { MORE } from "../../engine/cells/look-more";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { carriedOf, setCarried } from "./carried-model";

/** Of `sheetProtection` and `workbookProtection`, as files have them. Source: ECMA-376 part 1, 18.3.1.85 and 18.2.29. */
type Attributes = Readonly<Record<string, string>>;

const SHEET = "sheetProtection";
const NO_SHEET: CarriedSheet = { attributes: {}, pieces: [] };

const sheetPart = (host: HostContext, sheetId: string): CarriedSheet => host.engine.parts.get<CarriedSheet>("carried", sheetId) ?? NO_SHEET;
const attributesIn = (xml: string): Attributes =>
  Object.fromEntries([...xml.matchAll(/\s([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));

/** How a sheet is protected; undefined where it is not. */
export function sheetProtection(host: HostContext, sheetId: string): Attributes | undefined {
  const piece = sheetPart(host, sheetId).pieces.find(({ home }) => home === SHEET);
  const attributes = piece && attributesIn(piece.xml);
  return attributes && isOn(attributes["sheet"]) ? attributes : undefined;
}

export const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

export function protectSheet(host: HostContext, sheetId: string, attributes: Attributes | undefined): void {
  const part = sheetPart(host, sheetId);
  const others = part.pieces.filter(({ home }) => home !== SHEET);
  const written = Object.entries(attributes ?? {}).map(([name, value]) => ` ${name}="${value}"`);
  const piece: CarriedPiece = { kind: SHEET, home: SHEET, xml: `<${SHEET}${written.join("")}/>`, cells: [], formulas: [], links: {} };
  host.engine.parts.set("carried", sheetId, { ...part, pieces: attributes ? [...others, piece] : others });
}

/** How the structure of the workbook is protected; undefined where it is not. */
export function workbookProtection(host: HostContext): Attributes | undefined {
  const attributes = carriedOf(host).attributes["workbookProtection"];
  return isOn(attributes?.["lockStructure"]) ? attributes : undefined;
}

export function protectWorkbook(host: HostContext, attributes: Attributes | undefined): void {
  const part = carriedOf(host);
  const { workbookProtection: _gone, ...others } = part.attributes;
  const next = { ...part, attributes: attributes ? { ...others, workbookProtection: attributes } : others };
  setCarried(host, next);
}

/** The short hash of a password. Source: ECMA-376 part 4, 14.7.1, "Legacy Password Hash Algorithm". */
export function shortHash(password: string): string {
  const bytes = [...password].map((sign) => sign.charCodeAt(0));
  const turned = bytes.toReversed().reduce((hash, byte) => (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ byte, 0);
  const last = ((turned >> 14) & 1) | ((turned << 1) & 0x7fff);
  return (last ^ bytes.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

const DIGESTS: Readonly<Record<string, string>> = { "SHA-1": "SHA-1", "SHA-256": "SHA-256", "SHA-384": "SHA-384", "SHA-512": "SHA-512" };

/** The long hash of a password: salted, and hashed again and again. Source: ECMA-376 part 1, 18.3.1.85, `spinCount`. */
async function longHash(password: string, { algorithm, salt, spins }: { algorithm: string; salt: string; spins: number }): Promise<string> {
  const utf16 = new Uint8Array(new Uint16Array([...password].map((sign) => sign.charCodeAt(0))).buffer);
  let hash = new Uint8Array(await crypto.subtle.digest(algorithm, joined(fromBase64(salt), utf16)));
  for (let turn = 0; turn < spins; turn += 1)
    hash = new Uint8Array(await crypto.subtle.digest(algorithm, joined(hash, new Uint8Array(new Uint32Array([turn]).buffer))));
  return btoa(String.fromCharCode(...hash));
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

export const isWithPassword = (attributes: Attributes): boolean =>
  ["password", "hashValue", "workbookPassword", "workbookHashValue"].some((name) => (attributes[name] ?? "") !== "");

/** Whether a password opens what is protected. */
export async function opens(attributes: Attributes, password: unknown): Promise<boolean> {
  if (!isWithPassword(attributes)) return true;
  if (typeof password !== "string" || password === "") return false;
  const short = attributes["password"] ?? attributes["workbookPassword"];
  if (short !== undefined) return shortHash(password) === short.toUpperCase();
  const of = (name: string): string => attributes[name] ?? attributes[`workbook${name.charAt(0).toUpperCase()}${name.slice(1)}`] ?? "";
  const algorithm = DIGESTS[of("algorithmName")];
  if (algorithm === undefined) throw HostError.notImplemented(`a password by ${of("algorithmName")}`);
  return (await longHash(password, { algorithm, salt: of("saltValue"), spins: Number(of("spinCount")) })) === of("hashValue");
}

type Kept = IStyleData & { readonly [MORE]?: FileStyleMore };

/** What of a cell's look counts on a protected sheet. */
export const moreOf = (style: IStyleData): FileStyleMore => (style as Kept)[MORE] ?? {};

/** What a protected sheet does not allow is refused as in Excel; what it can allow nobody, such as merging, has no permission. */
export function allow(host: HostContext, sheetId: string, permission?: string): void {
  const protection = sheetProtection(host, sheetId);
  const lock = permission === undefined ? undefined : protection?.[permission];
  // Each attribute says what is locked: without it, formatting and the like are.
  if (protection && (lock === undefined || isOn(lock))) throw new HostError("AccessDenied");
}

/** The cells of a protected sheet can be written where they are not locked. */
export function allowCells(host: HostContext, area: SheetArea): void {
  if (!sheetProtection(host, area.sheetId)) return;
  const sheet = host.engine.workbook.getSheetBySheetId(area.sheetId)?.getSheet();
  const reader = host.engine.cells(area.sheetId);
  const [rows, columns] = [Math.min(area.rows, sheet?.getRowCount() ?? 0), Math.min(area.columns, sheet?.getColumnCount() ?? 0)];
  for (let row = area.row; row < area.row + rows; row += 1)
    for (let column = area.column; column < area.column + columns; column += 1)
      if (moreOf(reader.ownStyle(row, column)).unlocked !== true) throw new HostError("AccessDenied");
}

/** The sheets of a workbook whose structure is protected stay as they are. */
export function allowStructure(host: HostContext): void {
  if (workbookProtection(host)) throw new HostError("AccessDenied");
}
