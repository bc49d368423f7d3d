import type { FileColorSource } from "../../file-said";
import { resolveThemeColor } from "../library";
import { descend, parseXml } from "../package/xml";

/** The 56 colours of old workbooks, from number 8 on ([ECMA-376] 18.8.27); 0 to 7 repeat the first eight. */
const INDEXED = `
000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF
660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`
  .trim()
  .split(/\s+/);

/** Cells and formats name themes in this order, the theme part in another: dark and light change places. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** A colour as "#RRGGBB", by the attributes of its element; undefined where the file leaves it to the window. */
export function fileColor(color: Readonly<Record<string, string>> | undefined, theme: readonly string[]): string | undefined {
  const { rgb, theme: place, indexed, tint } = color ?? {};
  if (rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  const at = place === undefined ? undefined : THEME_ORDER[Number(place)];
  if (at !== undefined && theme[at] !== undefined)
    return `#${resolveThemeColor([...theme], at, tint === undefined ? undefined : Number(tint)).toUpperCase()}`;
  if (indexed === undefined) return undefined;
  const found = INDEXED[Number(indexed) < 8 ? Number(indexed) : Number(indexed) - 8];
  return found && `#${found}`;
}

/** What a colour is taken from, where its element does not name it; undefined where it does. */
export function colorSource(color: Readonly<Record<string, string>> | undefined): FileColorSource | undefined {
  const { rgb, theme, indexed, tint, auto } = color ?? {};
  if (rgb !== undefined) return undefined;
  if (theme !== undefined) return { theme: Number(theme), ...(Number(tint ?? 0) !== 0 && { tint: Number(tint) }) };
  if (indexed !== undefined) return { indexed: Number(indexed) };
  return auto === "1" || auto === "true" ? { indexed: WINDOW_TEXT } : undefined;
}

/** What such a source comes to; black for the window's text. */
export const sourceColor = ({ theme: place, tint, indexed }: FileColorSource, theme: readonly string[]): string | undefined =>
  indexed === WINDOW_TEXT
    ? "#000000"
    : fileColor(
        {
          ...(place !== undefined && { theme: String(place) }),
          ...(tint !== undefined && { tint: String(tint) }),
          ...(indexed !== undefined && { indexed: String(indexed) }),
        },
        theme,
      );

const WINDOW_TEXT = 64;

const SLOTS = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** The twelve colours of a theme part, in its own order, without "#". */
export function themeColors(xml: string | undefined): readonly string[] {
  const scheme = xml === undefined ? undefined : descend(parseXml(xml), "themeElements", "clrScheme");
  if (!scheme) return [];
  return SLOTS.map((slot) => {
    const [color] = descend(scheme, slot)?.children ?? [];
    return (color?.attributes[color.name === "sysClr" ? "lastClr" : "val"] ?? "000000").toUpperCase();
  });
}
