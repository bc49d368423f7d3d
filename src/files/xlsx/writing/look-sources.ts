import { fromBase64 } from "../../base64";
import type { CarriedWorkbook } from "../../carried";
import type { ColoredPart, FileStyleMore } from "../../file-said";
import type { FileWorkbook } from "../../file-workbook";
import type { LibraryStyle } from "../library";
import { descend, parseXml } from "../package/xml";
import { sourceColor, themeColors } from "../reading/colors";

export type LibraryColor = NonNullable<NonNullable<LibraryStyle["font"]>["color"]>;
type LibraryFont = NonNullable<LibraryStyle["font"]>;

/** How the colours and fonts of looks are written: by what a file took them from, while that is still what they are. */
export interface LookSources {
  /** The font of cells that name none; conditional formats name none either. */
  readonly defaultFont?: FileWorkbook["defaultFont"];
  readonly color: (color: string, part: ColoredPart, more: FileStyleMore | undefined) => LibraryColor;
  /** Of the font that is called so. */
  readonly typeface: (name: string | undefined, said: FileStyleMore["typeface"]) => Pick<LibraryFont, "family" | "charset" | "scheme">;
}

const rgb = (color: string): LibraryColor => ({ rgb: color.replace("#", "").toUpperCase() });

/** The names of a theme's fonts, of all writings. */
function themeFonts(xml: string | undefined): Readonly<Record<"major" | "minor", ReadonlySet<string>>> {
  const scheme = xml === undefined ? undefined : descend(parseXml(xml), "themeElements", "fontScheme");
  const namesIn = (name: string): ReadonlySet<string> =>
    new Set((descend(scheme, name)?.children ?? []).map(({ attributes }) => attributes["typeface"] ?? ""));
  return { major: namesIn("majorFont"), minor: namesIn("minorFont") };
}

const themeOf = (carried: CarriedWorkbook | undefined): string | undefined => {
  const target = carried?.pieces.find(({ kind }) => kind === "theme")?.links["only"]?.target;
  const bytes = target === undefined ? undefined : carried?.parts[target]?.bytes;
  return bytes === undefined ? undefined : new TextDecoder().decode(fromBase64(bytes));
};

/** Sheets of another file may have come in with links to the theme of that file: a link is written where it comes to the same here. */
export function lookSources({ carried, defaultFont }: Pick<FileWorkbook, "carried" | "defaultFont">): LookSources {
  const xml = themeOf(carried);
  const [colors, fonts] = [themeColors(xml), themeFonts(xml)];
  return {
    defaultFont,
    color(color, part, more) {
      const source = more?.colors?.[part];
      return source && sourceColor(source, colors) === color ? { ...source } : rgb(color);
    },
    typeface(name, said) {
      if (!said || (said.name ?? defaultFont.name) !== (name ?? defaultFont.name)) return {};
      const { family, charset, scheme } = said;
      return {
        ...(family !== undefined && { family }),
        ...(charset !== undefined && { charset }),
        ...(scheme && fonts[scheme].has(name ?? defaultFont.name) && { scheme }),
      };
    },
  };
}

/** The font of cells that name none, as the library writes it. */
export function libraryDefaultFont({ defaultFont, color, typeface }: LookSources): { name: string; size: number } {
  const { name = "Calibri", size = 11 } = defaultFont ?? {};
  const said = defaultFont?.color;
  // Cells that name no font are black here.
  const found = said && color("#000000", "font", { colors: { font: said } });
  return { name, size, ...typeface(name, defaultFont?.typeface), ...(found && found.rgb === undefined && { color: found }) };
}

/** Looks that no workbook is behind. */
export const plainSources: LookSources = { color: rgb, typeface: () => ({}) };
