const KEY = Symbol.for("opsplan.e2e.stop");
const store = globalThis as { [KEY]?: () => Promise<void> };

/** Remembers what the teardown has to stop; set-up and teardown are separate modules of one process. */
export const stopAtEnd = (stop: () => Promise<void>): void => {
  store[KEY] = stop;
};

export const stopNow = async (): Promise<void> => store[KEY]?.();
