import type { IStyleData } from "@univerjs/core";
import type { FileStyleMore } from "../../../files/file-said";
import type { FileCellStyle, FileStyle } from "../../../files/file-workbook";
import { styleFromFile } from "../../files/style-from-file";
import { MORE } from "../../engine/cells/look-more";
import type { SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import { writeLooks } from "../../engine/cells/write-looks";
import type { StylePart } from "../pending-styles";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { BUILT_IN_STYLES, styleName } from "./built-in-styles";
import { sameName } from "./collection";
import { moreOf } from "./protection-model";
import { commonStyle, isWhole, oneByOne } from "./range-style";

/** Named styles of the workbook: those it was given, and Excel's own as soon as a cell has them or they are changed. */
const PART = "cellStyles";
const NORMAL = "Normal";

const own = (host: HostContext): readonly FileCellStyle[] => host.engine.parts.get<readonly FileCellStyle[]>(PART, "") ?? [];
const keep = (host: HostContext, styles: readonly FileCellStyle[]): void =>
  host.engine.parts.set(PART, "", styles.length > 0 ? styles : undefined);

/** Excel's own first, then those of the workbook. */
export function allStyles(host: HostContext): readonly FileCellStyle[] {
  const given = own(host);
  const known = (name: string) => given.find((one) => sameName(one.name, name));
  return [
    ...BUILT_IN_STYLES.map((one) => known(one.name) ?? one),
    ...given.filter(({ name }) => !BUILT_IN_STYLES.some((one) => sameName(one.name, name))),
  ];
}

export function styleNamed(host: HostContext, name: string): FileCellStyle {
  const found = allStyles(host).find((one) => sameName(one.name, name));
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

const nameIn = (style: IStyleData): string => moreOf(style).named ?? NORMAL;

/** What a style says nothing of is left as the cell has it; the normal one takes everything back. */
function partOf({ name, style = {} }: FileCellStyle): StylePart {
  const { [MORE]: _more, bd, ...said } = styleFromFile(style) as IStyleData & { readonly [MORE]?: FileStyleMore };
  const isNormal = name === NORMAL;
  const font = { ff: null, fs: null, bl: null, it: null, ul: null, st: null, cl: null };
  const sides = { t: null, b: null, l: null, r: null };
  return {
    ...((isNormal || style.font) && font),
    ...(isNormal && { bg: null, ht: null, vt: null, tb: null, pd: null, tr: null, n: null }),
    ...said,
    ...((isNormal || bd) && { bd: { ...sides, ...bd } }),
  } as StylePart;
}

/** A cell's look with all that the style says, and its name. */
function named(look: IStyleData, part: StylePart, style: FileCellStyle): IStyleData {
  const { [MORE]: _before, ...kept } = look as Readonly<Record<string, unknown>>;
  const { named: _named, unlocked: _unlocked, ...more } = moreOf(look);
  const said = { ...more, ...style.style?.more, ...(style.name !== NORMAL && { named: style.name }) };
  const borders = part.bd === undefined ? undefined : Object.entries({ ...look.bd, ...part.bd }).filter(([, edge]) => edge !== null);
  const all = { ...kept, ...part, ...(borders && { bd: Object.fromEntries(borders) }), [MORE]: Object.keys(said).length > 0 ? said : null };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as IStyleData;
}

/** The name of the style that all cells have, as `Range.style` reads; null where they differ. */
export const rangeStyle = (host: HostContext, area: SheetArea): string | null => commonStyle(host, area, nameIn);

/** Gives cells a named style, by its name or by a word of `Excel.BuiltInStyle`. */
export function setRangeStyle(host: HostContext, area: SheetArea, word: unknown): void {
  if (typeof word !== "string") throw new HostError("InvalidArgument");
  const style = allStyles(host).find((one) => sameName(one.name, styleName(word)));
  if (!style) throw new HostError("InvalidArgument");
  give(host, area, style);
}

function give(host: HostContext, area: SheetArea, style: FileCellStyle): void {
  if (isWhole(area)) throw HostError.notImplemented("Range.style of whole rows and columns");
  if (style.name !== NORMAL && !own(host).some(({ name }) => name === style.name)) keep(host, [...own(host), style]);
  oneByOne(area);
  host.styles.write();
  const part = partOf(style);
  writeLooks(host.engine, area, (look) => named(look, part, style));
}

export function addStyleNamed(host: HostContext, name: string): FileCellStyle {
  if (name.trim() === "" || name.length > LONGEST_NAME || allStyles(host).some((one) => sameName(one.name, name)))
    throw new HostError("InvalidArgument");
  const style: FileCellStyle = { name };
  keep(host, [...own(host), style]);
  return style;
}

/** Source: Microsoft Support, "Excel specifications and limits" has no number; Excel's dialogue takes 255 characters. */
const LONGEST_NAME = 255;

/** Changes what a style says, and with it the cells that have it. */
export function changeStyle(host: HostContext, name: string, change: (style: FileStyle) => FileStyle): void {
  const style = styleNamed(host, name);
  if (style.name === NORMAL) throw HostError.notImplemented("changing the style “Normal”");
  const changed = { ...style, style: change(style.style ?? {}) };
  keep(host, [...own(host).filter((one) => one.name !== style.name), changed]);
  for (const area of cellsWith(host, style.name)) give(host, area, changed);
}

/** Cells that had the style are normal again. */
export function deleteStyle(host: HostContext, name: string): void {
  const style = styleNamed(host, name);
  if (style.name === NORMAL) throw new HostError("InvalidArgument");
  for (const area of cellsWith(host, style.name)) give(host, area, styleNamed(host, NORMAL));
  keep(
    host,
    own(host).filter((one) => one.name !== style.name),
  );
}

function cellsWith(host: HostContext, name: string): readonly SheetArea[] {
  host.styles.write();
  return host.engine.workbook.getSheets().flatMap((sheet) => {
    const sheetId = sheet.getSheetId();
    const reader = cellReader(host.engine, sheetId);
    const found: SheetArea[] = [];
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.s && nameIn(reader.style(row, column)) === name) found.push({ sheetId, row, column, rows: 1, columns: 1 });
      });
    return found;
  });
}
