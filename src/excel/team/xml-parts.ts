import { supports } from "../supports";
import { runExcel } from "../run-excel";

/** The ExcelApi version that brought custom XML parts. */
const API = "1.5";

/** A kind of JSON documents with an `id` each, kept in the workbook as custom XML parts, one of each id. */
interface PartKind {
  /** Of the parts' root element, and its name. */
  readonly namespace: string;
  readonly element: string;
  /** More than these no workbook of ours has; one from elsewhere may hold any number. */
  readonly most: number;
}

export interface XmlParts {
  /** The texts of all, from wherever they are. */
  all(): Promise<readonly string[]>;
  /** Keeps one in the place of that of the same id, and reads it back; false where the workbook has not kept it. */
  keep(id: string, json: string): Promise<boolean>;
  drop(id: string): Promise<void>;
}

interface Kept {
  readonly part: Excel.CustomXmlPart;
  readonly json: string;
}

/** JSON as XML can hold it: nothing but ASCII, and none of it markup. */
const escaped = (json: string): string =>
  json.trim().replace(/[^\x20-\x25\x27-\x3b\x3d\x3f-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);

const idOf = (json: string): unknown => {
  try {
    return (JSON.parse(json) as { readonly id?: unknown } | null)?.id;
  } catch {
    // Whoever reads the document says what is wrong with it.
    return undefined;
  }
};

export function xmlParts({ namespace, element, most }: PartKind): XmlParts {
  const root = new RegExp(`<(?:\\w+:)?${element}\\b[^>]*>([^<]*)</(?:\\w+:)?${element}>\\s*$`);
  const keptIn = async (context: Excel.RequestContext): Promise<readonly Kept[]> => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
    await context.sync();
    const texts = parts.items.slice(0, most).map((part) => ({ part, xml: part.getXml() }));
    await context.sync();
    return texts.flatMap(({ part, xml }) => {
      const json = root.exec(xml.value)?.[1];
      return json === undefined ? [] : [{ part, json }];
    });
  };
  return {
    all: async () =>
      supports("ExcelApi", API) ? runExcel("read", async (context) => (await keptIn(context)).map(({ json }) => json)) : [],
    keep: async (id, json) => {
      if (!supports("ExcelApi", API)) return false;
      return runExcel("settings", async (context) => {
        const before = (await keptIn(context)).filter((kept) => idOf(kept.json) === id);
        context.workbook.customXmlParts.add(`<${element} xmlns="${namespace}">${escaped(json)}</${element}>`);
        await context.sync();
        const isThere = (await keptIn(context)).some(
          (kept) => idOf(kept.json) === id && JSON.stringify(JSON.parse(kept.json)) === JSON.stringify(JSON.parse(json)),
        );
        if (!isThere) return false;
        for (const { part } of before) part.delete();
        await context.sync();
        return true;
      });
    },
    drop: async (id) => {
      if (!supports("ExcelApi", API)) return;
      await runExcel("settings", async (context) => {
        for (const { part, json } of await keptIn(context)) if (idOf(json) === id) part.delete();
        await context.sync();
      });
    },
  };
}
