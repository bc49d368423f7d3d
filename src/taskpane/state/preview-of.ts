import { sketchOfChart } from "../../charts/native/sketch-of-chart";
import type { Mark } from "../../charts/scene/mark";
import { serialOfToday } from "../../core/cells/serial-date";
import type { Lang } from "../../core/lang";
import { NOTHING_TAKEN } from "../../plan/taken-names";
import { openTemplate, type TemplateDefinition } from "../../templates/define";
import { templatePreview, type PreviewShape, type TemplatePreview } from "../../templates/preview";
import { renderTemplate } from "../../templates/render";

type ChartShape = Extract<PreviewShape, { kind: "chart" }>;

/** A sheet from afar: its fills and lines of text, and over them its charts. */
export interface DrawnPreview extends TemplatePreview {
  readonly charts: readonly Mark[];
}

const drawn = new Map<string, Promise<DrawnPreview>>();

/** What a template's sheet looks like from afar; drawn once for each language. */
export function previewOf(template: TemplateDefinition, lang: Lang): Promise<DrawnPreview> {
  const key = `${template.id} ${lang}`;
  const known = drawn.get(key);
  if (known) return known;
  const preview = draw(template, lang);
  drawn.set(key, preview);
  return preview;
}

async function draw(template: TemplateDefinition, lang: Lang): Promise<DrawnPreview> {
  const preview = templatePreview(
    renderTemplate(await openTemplate(template, lang), { taken: NOTHING_TAKEN, today: serialOfToday(new Date()) }),
  );
  const charts = preview.shapes.filter((shape): shape is ChartShape => shape.kind === "chart");
  return {
    ...preview,
    charts: charts.map(({ x, y, chart, series, width, height }): Mark => ({
      kind: "group",
      x,
      y,
      marks: sketchOfChart(chart, series, width, height),
    })),
  };
}
