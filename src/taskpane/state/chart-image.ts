import type { Chart } from "../../charts/define";
import { paintsOf } from "../../charts/scene/paints";
import { svgText } from "../../charts/scene/svg-text";
import { titledScene } from "../../charts/scene/titled-scene";
import type { Lang } from "../../core/lang";
import { chartColors } from "../../design/chart-colors";

/** In px: half a slide, or a column of a page. */
const WIDTH = 520;
/** Dots for each px, so that it stays sharp when it is made larger. */
const DOTS = 2;
const FONT = "Segoe UI, Microsoft YaHei, PingFang SC, system-ui, sans-serif";

export interface ChartImage {
  readonly png: Blob;
  /** In px, as it is meant to be seen. */
  readonly width: number;
  readonly height: number;
}

/** A chart with its title on white paper, whatever the pane's theme: it goes where paper is white. */
export async function chartImage(chart: Chart, data: unknown, note: string, lang: Lang): Promise<ChartImage> {
  const { title } = chart.words(data, lang);
  const scene = titledScene({ title, note }, chart.draw(data, lang, WIDTH));
  const svg = svgText(scene, paintsOf(chartColors("light", false))).replace("<svg", `<svg font-family="${FONT}"`);
  const picture = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const canvas = document.createElement("canvas");
  const [width, height] = [Math.ceil(scene.width), Math.ceil(scene.height)];
  canvas.width = width * DOTS;
  canvas.height = height * DOTS;
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (png === null) throw new Error("The browser made no picture of the chart");
  return { png, width, height };
}

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const picture = new Image();
    picture.onload = () => resolve(picture);
    picture.onerror = () => reject(new Error("The browser could not read the chart's picture"));
    picture.src = address;
  });
}
