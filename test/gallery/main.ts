import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { buildProduct } from "../../src/build/build-product";
import { findChromium } from "../../src/build/browser/find-chromium";
import { launchChromium } from "../../src/build/browser/launch-chromium";
import { distFolder } from "../../src/build/dist-folder";
import { EMBEDDED_PRODUCT } from "../../src/build/embedded-product";
import { GALLERY } from "../../src/build/gallery-folder";
import { serve } from "../../src/build/serve";
import { openTemplate } from "../../src/templates/define";
import { TEMPLATES } from "../../src/templates/registry";
import { CHARTS } from "../../src/charts/registry";
import { CHART_CASES, nameOfChart } from "./chart-cases";
import { drawCharts } from "./chart-pictures";
import { drawFirstScreens } from "./first-screens";
import type { GallerySheet } from "./gallery-sheet";
import { indexPage, type GallerySection } from "./index-page";
import { drawPages, missingForPages } from "./printed-pages";
import { nameOfCase, planOfCase, TEMPLATE_CASES } from "./template-cases";

/** `npm run gallery [-- WORD …]`: draws every template and chart for eyes, or those whose name holds a word given. */
export const main = async (words: readonly string[]): Promise<void> => {
  const chosen = (name: string): boolean => words.length === 0 || words.some((word) => name.includes(word));
  const sheets = (await templateSheets()).filter(({ name }) => chosen(name));
  if (words.length === 0) await rm(GALLERY, { recursive: true, force: true });
  await mkdir(GALLERY, { recursive: true });
  await drawCharts(GALLERY, chosen);
  if (sheets.length > 0) await drawScreens(sheets);
  const missing = missingForPages();
  if (sheets.length > 0 && missing === undefined) await drawPages(sheets, GALLERY);
  else if (missing !== undefined) console.log(`SKIPPED: ${missing} is not installed here, so no printed pages are drawn.`);
  const files = (await readdir(GALLERY)).filter((file) => /\.(png|svg)$/.test(file));
  await writeFile(path.join(GALLERY, "index.html"), indexPage([...templateSections(files), ...chartSections(files)]));
  console.log(`${files.length} pictures in ${GALLERY}; npm start shows them at /gallery.`);
};

const templateSheets = (): Promise<GallerySheet[]> =>
  Promise.all(
    TEMPLATE_CASES.map(async (each) => {
      const definition = TEMPLATES.find(({ id }) => id === each.id);
      if (!definition) throw new Error(`There is no template ${each.id}.`);
      return { name: nameOfCase(each), lang: each.lang, plan: planOfCase(each, await openTemplate(definition, each.lang)) };
    }),
  );

async function drawScreens(sheets: readonly GallerySheet[]): Promise<void> {
  if (findChromium() === undefined) return console.log("SKIPPED: no Chromium, Chrome or Edge is installed here, so no screens are drawn.");
  const dist = distFolder();
  await buildProduct(EMBEDDED_PRODUCT, dist, (line) => console.log(line));
  const server = await serve({ dist, port: 0 });
  const browser = await launchChromium();
  try {
    await drawFirstScreens(browser, server.url, sheets, GALLERY);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** One section for each template: screens and pages of each of its cases. */
function templateSections(files: readonly string[]): readonly GallerySection[] {
  const of = (name: string, kind: string): string[] =>
    files.filter((file) => file.startsWith(`${name}.${kind}`)).toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }));
  return TEMPLATES.map(({ id, text }) => ({
    title: text.en.name,
    rows: TEMPLATE_CASES.filter((each) => each.id === id)
      .map(nameOfCase)
      .flatMap((name) => {
        const pictures = ["screen", "laptop", "page-"].flatMap((kind) => of(name, kind));
        return pictures.length === 0 ? [] : [{ title: name, pictures }];
      }),
  }));
}

/** One section for each chart: each of its cases at each width, in each theme. */
const chartSections = (files: readonly string[]): readonly GallerySection[] =>
  CHARTS.map(({ id }) => ({
    title: `Chart: ${id}`,
    rows: CHART_CASES.filter(({ chart }) => chart.id === id)
      .map(nameOfChart)
      .flatMap((name) => {
        const pictures = files.filter((file) => file.startsWith(`${name}.`)).toSorted();
        return pictures.length === 0 ? [] : [{ title: name, pictures }];
      }),
  }));
