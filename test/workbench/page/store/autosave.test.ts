import { createAutosave } from "../../../../src/workbench/page/store/autosave";

const tracked = (write: () => Promise<void>) => {
  const states: string[] = [];
  return { states, autosave: createAutosave({ write, onState: (state) => states.push(state), quietMs: 5, mostMs: 50 }) };
};

test("a burst of changes is written once, after it", async () => {
  let writes = 0;
  const { states, autosave } = tracked(async () => {
    writes++;
  });
  for (let i = 0; i < 20; i++) autosave.touch();
  await autosave.flush();
  expect(writes).toBe(1);
  expect(states).toEqual(["waiting", "kept"]);
});

test("flushing without a change writes nothing", async () => {
  let writes = 0;
  await tracked(async () => {
    writes++;
  }).autosave.flush();
  expect(writes).toBe(0);
});

test("a refused write is said", async () => {
  const { states, autosave } = tracked(() => Promise.reject(new Error("full")));
  autosave.touch();
  await autosave.flush();
  expect(states).toEqual(["waiting", "failed"]);
});

test("a change during a write is not called kept before it is written too", async () => {
  let writes = 0;
  const { states, autosave } = tracked(async () => {
    if (++writes === 1) autosave.touch();
  });
  autosave.touch();
  await autosave.flush();
  expect(states).not.toContain("kept");
  await autosave.flush();
  expect(writes).toBe(2);
  expect(states.at(-1)).toBe("kept");
});

test("a tab that handed over writes no more", async () => {
  let writes = 0;
  const { autosave } = tracked(async () => {
    writes++;
  });
  autosave.stop();
  autosave.touch();
  await autosave.flush();
  expect(writes).toBe(0);
});

test("a change is unwritten until its write is done, and stays so where the write was refused", async () => {
  let refuse = true;
  const { autosave } = tracked(() => (refuse ? Promise.reject(new Error("full")) : Promise.resolve()));
  expect(autosave.unwritten).toBe(false);
  autosave.touch();
  expect(autosave.unwritten).toBe(true);
  const writing = autosave.flush();
  expect(autosave.unwritten).toBe(true);
  await writing;
  expect(autosave.unwritten).toBe(true);
  refuse = false;
  autosave.touch();
  await autosave.flush();
  expect(autosave.unwritten).toBe(false);
});
