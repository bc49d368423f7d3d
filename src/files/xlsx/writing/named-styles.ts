import type { FileStyle, FileWorkbook } from "../../file-workbook";
import { escapeXml } from "../package/xml";
import { attributesXml } from "./attributes-xml";

/**
 * Private-use characters around the number of a named style, behind the number format of the cells that have it and of the one cell that
 * stands for it. The library knows no named styles.
 */
const [USES, DEFINES, END] = ["\uE005", "\uE006", "\uE007"];
const MARKS = /[\uE005\uE006](\d+)\uE007/g;

/** The mark behind the number format of a look; empty where it has no name. */
export const nameMark = (style: FileStyle, { cellStyles = [] }: Pick<FileWorkbook, "cellStyles">): string => {
  const defined = cellStyles.findIndex((one) => one.style === style);
  if (defined >= 0) return `${DEFINES}${defined}${END}`;
  const used = style.more?.named === undefined ? -1 : cellStyles.findIndex(({ name }) => name === style.more?.named);
  return used >= 0 ? `${USES}${used}${END}` : "";
};

const FORMAT = /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>/g;

/** Named styles put into a styles part, and their marks taken out. Source: ECMA-376 part 1, 18.8.7 to 18.8.10. */
export function mendNamedStyles(xml: string, { cellStyles = [] }: FileWorkbook): string {
  if (cellStyles.length === 0) return xml;
  const used = new Map<string, number>();
  const defined = new Map<string, number>();
  for (const [, id = "", code = ""] of xml.matchAll(FORMAT))
    for (const [mark, number] of code.matchAll(MARKS)) (mark.startsWith(USES) ? used : defined).set(id, Number(number));
  const codeOf = (xf: string): string => /\bnumFmtId="(\d+)"/.exec(xf)?.[1] ?? "";
  const masters: string[] = cellStyles.map(() => '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
  const marked = xml.replace(/<cellXfs\b[\s\S]*?<\/cellXfs>/, (list) =>
    list.replace(/<xf\b[^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g, (xf) => {
      const master = defined.get(codeOf(xf));
      if (master !== undefined) masters[master] = xf.replace(/\sxfId="\d+"/, "");
      const named = master ?? used.get(codeOf(xf));
      return named === undefined ? xf : xf.replace(/\sxfId="\d+"/, ` xfId="${named + 1}"`);
    }),
  );
  const names = cellStyles.map(
    ({ name, builtin }, at) =>
      `<cellStyle${attributesXml({ name: "", xfId: at + 1, builtinId: builtin }).replace('name=""', `name="${escapeXml(name)}"`)}/>`,
  );
  return withPlainFormats(
    marked
      .replace(
        /<cellStyleXfs\b[^>]*>([\s\S]*?)<\/cellStyleXfs>/,
        (_, normal: string) => `<cellStyleXfs count="${masters.length + 1}">${normal}${masters.join("")}</cellStyleXfs>`,
      )
      .replace(
        /<cellStyles\b[^>]*>([\s\S]*?)<\/cellStyles>/,
        (_, normal: string) => `<cellStyles count="${names.length + 1}">${normal}${names.join("")}</cellStyles>`,
      ),
  );
}

/** Formats without marks; those that say nothing any more, and those that another says, go. */
function withPlainFormats(xml: string): string {
  const kept = new Map<string, string>();
  const moved = new Map<string, string>();
  const formats = xml.replace(FORMAT, (_, id: string, marked: string) => {
    const code = marked.replace(MARKS, "");
    const first = code === "General" ? "0" : kept.get(code);
    if (first !== undefined) {
      moved.set(id, first);
      return "";
    }
    kept.set(code, id);
    return `<numFmt numFmtId="${id}" formatCode="${code}"/>`;
  });
  return formats
    .replace(/<numFmts\b[^>]*>([\s\S]*?)<\/numFmts>/, (_, inside: string) =>
      inside === "" ? "" : `<numFmts count="${kept.size}">${inside}</numFmts>`,
    )
    .replace(/(<xf\b[^>]*?\bnumFmtId=)"(\d+)"/g, (_, before: string, id: string) => `${before}"${moved.get(id) ?? id}"`);
}
