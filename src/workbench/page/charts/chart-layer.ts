import { CommandType, ICommandService } from "@univerjs/core";
import { SetScrollOperation } from "@univerjs/sheets-ui";
import type { Lang } from "../../../core/lang";
import { drawChart } from "../../../charts/native/draw-chart";
import { paintsOf } from "../../../charts/scene/paints";
import { svgText } from "../../../charts/scene/svg-text";
import { sheetChartColors } from "../../../design/chart-colors";
import { WORKBENCH_WORDS } from "../../../locale/workbench";
import type { ChartModel } from "../../engine/chart-model";
import type { Engine } from "../../engine/create-engine";
import { element } from "../shell/element";
import { chartBox } from "./chart-box";
import { createChartFrame } from "./chart-frame";
import { pictureOfChart } from "./picture-of-chart";
import { placeOfBox } from "./place-of-box";
import { sheetView, type SheetView } from "./sheet-view";
import "./charts.css";

interface Options {
  readonly engine: Engine;
  readonly grid: HTMLElement;
  readonly lang: Lang;
  readonly dark: () => boolean;
  readonly onRemoved: () => void;
}

export interface ChartLayer {
  /** Draws everything anew, e.g. for another theme. */
  redraw(): void;
  dispose(): void;
}

interface Drawn {
  readonly box: HTMLElement;
  readonly sheetId: string;
  chart: ChartModel;
  /** What the picture was last drawn from, so that only changes are drawn again. */
  key: string;
}

/** The native charts of the active sheet, drawn over the grid and moving with it. */
export function createChartLayer({ engine, grid, lang, dark, onRemoved }: Options): ChartLayer {
  const words = WORKBENCH_WORDS[lang];
  // Frozen or scrolling, across and down: a chart lives in the part where its top left corner is.
  const quarters = [0, 1, 2, 3].map(() => element("div"));
  const layer = element("div", { class: "ops-charts" }, ...quarters);
  grid.append(layer);
  const drawn = new Map<string, Drawn>();
  const canvas = () => grid.querySelector<HTMLCanvasElement>("canvas[id^='univer-sheet-main-canvas']");
  let waiting = 0;
  let stale = true;

  const schedule = (data: boolean) => {
    stale ||= data;
    waiting ||= requestAnimationFrame(() => {
      waiting = 0;
      show();
    });
  };

  const show = () => {
    const view = sheetView(engine.injector, engine.workbook.getId());
    const surface = canvas();
    const sheetId = engine.workbook.getActiveSheet()?.getSheetId();
    if (view === undefined || surface === null || sheetId === undefined) return;
    // The grid takes its new size some time after its frame has; charts are laid over the cells as they are then.
    resized.observe(surface);
    const charts = engine.charts.list(sheetId);
    for (const [id, one] of drawn) {
      if (one.sheetId === sheetId && charts.some((chart) => chart.id === id)) continue;
      one.box.remove();
      drawn.delete(id);
    }
    if (charts.length === 0) return;
    placeLayer(layer, quarters, view, surface, grid);
    for (const chart of charts) {
      const known = drawn.get(chart.id);
      const one = known ?? { box: frameFor(sheetId, chart.id), sheetId, chart, key: "" };
      drawn.set(chart.id, one);
      one.chart = chart;
      place(one, view);
      if (stale || known === undefined) paint(one);
    }
    stale = false;
  };

  const place = (one: Drawn, view: SheetView, change = { left: 0, top: 0, width: 0, height: 0 }) => {
    const at = chartBox(one.chart, view);
    const [frozenX, frozenY] = [at.left < view.frozenX, at.top < view.frozenY];
    const quarter = quarters[(frozenX ? 0 : 1) + (frozenY ? 0 : 2)];
    if (quarter !== undefined && one.box.parentElement !== quarter) quarter.append(one.box);
    const left = at.left + change.left - (frozenX ? 0 : view.frozenX + view.scrollX);
    const top = at.top + change.top - (frozenY ? 0 : view.frozenY + view.scrollY);
    Object.assign(one.box.style, {
      left: `${left * view.zoom}px`,
      top: `${top * view.zoom}px`,
      width: `${(at.width + change.width) * view.zoom}px`,
      height: `${(at.height + change.height) * view.zoom}px`,
    });
  };

  const paint = (one: Drawn) => {
    const view = sheetView(engine.injector, engine.workbook.getId());
    if (view === undefined) return;
    const { width, height } = chartBox(one.chart, view);
    const picture = pictureOfChart(engine, one.chart);
    const key = JSON.stringify([picture, width, height, dark()]);
    if (key === one.key) return;
    one.key = key;
    one.box.querySelector(":scope > :not(.ops-handle)")?.remove();
    if (picture === undefined) {
      one.box.prepend(element("div", { class: "ops-unknown" }, words.chartUnknown(one.chart.type)));
      return;
    }
    const scene = drawChart(picture, width, height);
    one.box.insertAdjacentHTML("afterbegin", svgText(scene, paintsOf(sheetChartColors(dark()), dark())));
    one.box.setAttribute("aria-label", words.chart(picture.title, words.chartKinds[picture.kind], picture.series.length));
    one.box.dataset["chart"] = one.chart.name;
  };

  const frameFor = (sheetId: string, id: string): HTMLElement => {
    const box = createChartFrame({
      zoom: () => sheetView(engine.injector, engine.workbook.getId())?.zoom ?? 1,
      preview: (change) => withView(id, (one, view) => place(one, view, change)),
      commit: (change) =>
        withView(id, (one, view) => {
          const at = chartBox(one.chart, view);
          const { covers: _, ...free } = one.chart;
          engine.charts.put(sheetId, {
            ...free,
            place: placeOfBox({
              left: at.left + change.left,
              top: at.top + change.top,
              width: at.width + change.width,
              height: at.height + change.height,
            }),
          });
        }),
      remove: () => {
        engine.charts.remove(sheetId, id);
        canvas()?.focus();
        onRemoved();
      },
      leave: () => box.blur(),
      undo: (back) => void (back ? engine.undo() : engine.redo()),
    });
    // The wheel over a chart scrolls the sheet under it.
    box.addEventListener(
      "wheel",
      (event) => {
        canvas()?.dispatchEvent(new WheelEvent("wheel", event));
        event.preventDefault();
      },
      { passive: false },
    );
    return box;
  };
  const withView = (id: string, act: (one: Drawn, view: SheetView) => void) => {
    const [one, view] = [drawn.get(id), sheetView(engine.injector, engine.workbook.getId())];
    if (one !== undefined && view !== undefined) act(one, view);
  };

  const heard = engine.injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id === SetScrollOperation.id) schedule(false);
    else if (command.type !== CommandType.COMMAND) schedule(command.type === CommandType.MUTATION);
  });
  const changed = engine.charts.changes.subscribe(() => schedule(true));
  const resized = new ResizeObserver(() => schedule(false));
  resized.observe(grid);
  schedule(true);
  return {
    redraw: () => schedule(true),
    dispose() {
      // What waits for a frame would look for the parts of a workbook that is closed by then.
      cancelAnimationFrame(waiting);
      heard.dispose();
      changed.unsubscribe();
      resized.disconnect();
      layer.remove();
    },
  };
}

/** Lays the layer over the cells, and each of its quarters over its part of a frozen sheet. */
function placeLayer(layer: HTMLElement, quarters: readonly HTMLElement[], view: SheetView, canvas: HTMLElement, grid: HTMLElement): void {
  const [inner, outer] = [canvas.getBoundingClientRect(), grid.getBoundingClientRect()];
  Object.assign(layer.style, {
    left: `${inner.left - outer.left + view.left}px`,
    top: `${inner.top - outer.top + view.top}px`,
    width: `${Math.max(0, inner.width - view.left)}px`,
    height: `${Math.max(0, inner.height - view.top)}px`,
  });
  quarters.forEach((quarter, i) => {
    const [x, y] = [i % 2 === 1 ? view.frozenX * view.zoom : 0, i >= 2 ? view.frozenY * view.zoom : 0];
    Object.assign(quarter.style, { left: `${x}px`, top: `${y}px`, right: "0", bottom: "0" });
  });
}
