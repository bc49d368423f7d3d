import { supports } from "../supports";
import { runExcel } from "../run-excel";

/** Of the XML parts that hold templates of a team, each one. */
const NAMESPACE = "urn:opsplan:team-template";
/** The ExcelApi version that brought custom XML parts. */
const API = "1.5";
/** More than these no team has; a workbook from elsewhere may hold any number. */
const MOST = 100;

/** JSON as XML can hold it: nothing but ASCII, and none of it markup. */
const toXml = (json: string): string =>
  `<template xmlns="${NAMESPACE}">${json.trim().replace(/[^\x20-\x25\x27-\x3b\x3d\x3f-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`)}</template>`;

const fromXml = (xml: string): string | undefined => /<(?:\w+:)?template\b[^>]*>([^<]*)<\/(?:\w+:)?template>\s*$/.exec(xml)?.[1];

const idOf = (json: string): unknown => {
  try {
    return (JSON.parse(json) as { readonly id?: unknown } | null)?.id;
  } catch {
    // Whoever reads the template says what is wrong with it.
    return undefined;
  }
};

interface Kept {
  readonly part: Excel.CustomXmlPart;
  readonly json: string;
}

async function keptIn(context: Excel.RequestContext): Promise<readonly Kept[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
  await context.sync();
  const texts = parts.items.slice(0, MOST).map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  return texts.flatMap(({ part, xml }) => {
    const json = fromXml(xml.value);
    return json === undefined ? [] : [{ part, json }];
  });
}

/** The templates that the workbook holds, as the texts of their files, from wherever they are. */
export async function teamTemplates(): Promise<readonly string[]> {
  if (!supports("ExcelApi", API)) return [];
  return runExcel("read", async (context) => (await keptIn(context)).map(({ json }) => json));
}

/** Keeps a template in the workbook, in the place of one of the same id, and reads it back; false where the workbook has not kept it. */
export async function keepTeamTemplate(id: string, json: string): Promise<boolean> {
  if (!supports("ExcelApi", API)) return false;
  return runExcel("settings", async (context) => {
    const before = (await keptIn(context)).filter((kept) => idOf(kept.json) === id);
    context.workbook.customXmlParts.add(toXml(json));
    await context.sync();
    const isThere = (await keptIn(context)).some(
      (kept) => idOf(kept.json) === id && JSON.stringify(JSON.parse(kept.json)) === JSON.stringify(JSON.parse(json)),
    );
    if (!isThere) return false;
    for (const { part } of before) part.delete();
    await context.sync();
    return true;
  });
}

/** Takes a template out of the workbook. */
export async function dropTeamTemplate(id: string): Promise<void> {
  if (!supports("ExcelApi", API)) return;
  await runExcel("settings", async (context) => {
    for (const { part, json } of await keptIn(context)) if (idOf(json) === id) part.delete();
    await context.sync();
  });
}
