import { beginTest, endFile, endTest } from "./session";

beforeEach(() => beginTest());

afterEach(async () => {
  const failed = (globalThis as { failedTest?: string }).failedTest !== undefined;
  const problems = await endTest(expect.getState().currentTestName ?? "test", failed);
  expect(problems).toEqual([]);
});

afterAll(() => endFile());
