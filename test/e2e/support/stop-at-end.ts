type Stop = () => Promise<void> | undefined;

const KEY = Symbol.for("opsplan.e2e.stop");
const store = globalThis as { [KEY]?: Stop[] };

/** Remembers what the teardown has to stop; set-up, teardown and the tests' environment are separate modules of one process. */
export const stopAtEnd = (stop: Stop): void => {
  (store[KEY] ??= []).push(stop);
};

export const stopNow = async (): Promise<void> => {
  for (const stop of store[KEY]?.reverse() ?? []) await stop();
};
