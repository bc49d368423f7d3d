import { execFileSync } from "node:child_process";
import type { Frame } from "playwright-core";

export interface WatchedReading {
  readonly seconds: number;
  /** The longest time in which the pane could answer nothing, in milliseconds. */
  readonly pause: number;
  /** All processes of the browser before, and at their highest, in bytes. */
  readonly before: number;
  readonly memory: number;
}

/** Resident memory of a process and of all its descendants. */
function memoryOf(root: number): number {
  const lines = execFileSync("ps", ["-eo", "pid=,ppid=,rss="], { encoding: "utf8" }).trim().split("\n");
  const all = lines.map((line) => line.trim().split(/\s+/).map(Number) as [pid: number, parent: number, kilobytes: number]);
  const known = new Set([root]);
  for (let grew = true; grew;) {
    grew = false;
    for (const [pid, parent] of all) if (known.has(parent) && !known.has(pid)) grew = Boolean(known.add(pid));
  }
  return all.reduce((sum, [pid, , kilobytes]) => sum + (known.has(pid) ? kilobytes * 1024 : 0), 0);
}

/** Chooses a file in the pane, and watches until what was understood of it is there. */
export async function watchReading(pane: Frame, file: string, process: number, understood: string): Promise<WatchedReading> {
  await pane.evaluate(() => {
    const watch = { pause: 0, last: performance.now() };
    Object.assign(window, { readingWatch: watch });
    const tick = (): void => {
      const now = performance.now();
      watch.pause = Math.max(watch.pause, now - watch.last);
      watch.last = now;
      setTimeout(tick, 10);
    };
    tick();
  });
  const before = memoryOf(process);
  let memory = before;
  const looking = setInterval(() => (memory = Math.max(memory, memoryOf(process))), 250);
  const began = performance.now();
  try {
    await pane.locator("#page-charts input[type=file]").setInputFiles(file);
    await pane.getByText(understood).first().waitFor({ timeout: 600_000 });
  } finally {
    clearInterval(looking);
  }
  const seconds = (performance.now() - began) / 1000;
  const pause = await pane.evaluate(() => (window as unknown as { readingWatch: { pause: number } }).readingWatch.pause);
  return { seconds, pause, before, memory };
}
