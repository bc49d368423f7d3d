import type { Page } from "playwright-core";

export interface Insertion {
  /** From the click until every cell shows its value and the grid is drawn, in milliseconds. */
  readonly whole: number;
  /** The longest time in which the pane could answer nothing. */
  readonly blocked: number;
  readonly requests: number;
  /** Characters of the requests. */
  readonly size: number;
  /** The same cells put into a new sheet by Univer's own `insertSheet`, calculated and drawn. */
  readonly univer: number;
}

/** Presses the button in the pane that inserts the template it shows, and watches until all is there. */
export const watchInsertion = (page: Page, insert: string, undo: string): Promise<Insertion> =>
  page.evaluate(
    async ([label, done]) => {
      const { engine, host } = window.opsplanWorkbench ?? {};
      const pane = document.querySelector<HTMLIFrameElement>("iframe")?.contentWindow as
        (Window & { _richApiNativeBridge?: { sendMessageToHost(text: string): void } }) | null | undefined;
      const bridge = pane?._richApiNativeBridge;
      if (!engine || !host || !pane || !bridge) throw new Error("The workbench is not open");
      const button = (text: string) => [...pane.document.querySelectorAll("button")].find((each) => each.textContent === text);
      const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
      const send = bridge.sendMessageToHost.bind(bridge);
      let [requests, size] = [0, 0];
      bridge.sendMessageToHost = (text) => {
        requests += 1;
        size += text.length;
        send(text);
      };
      let [blocked, on, last] = [0, true, performance.now()];
      const tick = () => {
        const now = performance.now();
        blocked = Math.max(blocked, now - last);
        last = now;
        if (on) pane.setTimeout(tick, 10);
      };
      tick();
      const began = performance.now();
      button(label)?.click();
      while (!button(done)) await new Promise((resolve) => setTimeout(resolve, 5));
      await host.settle();
      await drawn();
      const whole = performance.now() - began;
      on = false;
      bridge.sendMessageToHost = send;
      const made = engine.workbook.save().sheets[engine.workbook.getActiveSheet().getSheetId()];
      const again = performance.now();
      engine.workbook.insertSheet("Univer", { sheet: { ...structuredClone(made), id: "univer", name: "Univer" } });
      await host.settle();
      await drawn();
      return { whole, blocked, requests, size, univer: performance.now() - again };
    },
    [insert, undo] as const,
  );
