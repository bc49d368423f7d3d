import type { Page } from "playwright-core";

export interface Recalculation {
  /** From the change to the last new value. */
  readonly whole: number;
  /** The longest time in which the pane could answer nothing. */
  readonly blocked: number;
}

type Cell = string | number | { readonly f: string };

/** Puts cells on an empty sheet, from the row and column given, and waits for their values. */
export const fillSheet = (
  page: Page,
  blocks: readonly { readonly row: number; readonly column: number; readonly cells: readonly (readonly Cell[])[] }[],
): Promise<void> =>
  page.evaluate(async (given) => {
    const { engine, host } = window.opsplanWorkbench ?? {};
    const sheet = engine?.workbook.getActiveSheet();
    sheet?.clear();
    sheet?.setRowCount(30_000);
    for (const { row, column, cells } of given)
      sheet?.getRange(row, column, cells.length, cells[0]?.length ?? 0).setValues(cells.map((line) => [...line]) as never);
    await host?.settle();
  }, blocks);

/** Changes one cell and watches by a timer of the pane, which shares its thread with the grid. */
export const watchRecalculation = (page: Page, address: string, value: number): Promise<Recalculation> =>
  page.evaluate(
    async ([cell, to]) => {
      const { engine, host } = window.opsplanWorkbench ?? {};
      const pane = document.querySelector<HTMLIFrameElement>("iframe")?.contentWindow;
      if (!engine || !host || !pane) throw new Error("The workbench is not open");
      let blocked = 0;
      let on = true;
      let last = performance.now();
      const began = last;
      const tick = () => {
        const now = performance.now();
        blocked = Math.max(blocked, now - last);
        last = now;
        if (on) pane.setTimeout(tick, 0);
      };
      tick();
      engine.workbook.getActiveSheet().getRange(cell).setValue(to);
      await host.settle();
      const whole = performance.now() - began;
      on = false;
      return { whole, blocked };
    },
    [address, value] as const,
  );
