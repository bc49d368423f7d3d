import fc from "fast-check";
import { intoRequests, type StepAction } from "../../../src/excel/apply/requests";

const actionOf = (bytes: number): StepAction => ({ step: "writeCells", bytes, run: () => undefined });

test("a plan that fits is one request", () => {
  const actions = [actionOf(1_000_000), actionOf(2_000_000)];
  expect(intoRequests(actions)).toEqual([actions]);
});

test("an empty plan is one request too, which adds the sheet", () => {
  expect(intoRequests([])).toEqual([[]]);
});

test("requests keep the order, lose nothing and stay below the limit unless one action alone is above it", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 150 })), (sizes) => {
      const actions = sizes.map(actionOf);
      const requests = intoRequests(actions, 100);
      expect(requests.flat()).toEqual(actions);
      for (const request of requests) expect(request.length === 1 || request.reduce((sum, { bytes }) => sum + bytes, 0) <= 100).toBe(true);
    }),
  );
});
