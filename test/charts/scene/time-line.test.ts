import { timeLine } from "../../../src/charts/scene/time-line";

const STROKE = { paint: "ink", width: 2 } as const;
const drawn = (values: readonly (number | null)[], ends: { readonly partialStart?: boolean; readonly unfinished?: boolean }) =>
  timeLine({ values, x: (index) => index * 10, y: (value) => value, stroke: STROKE, budget: 100, ...ends }).flatMap((mark) =>
    mark.kind === "line" ? [[mark.path, mark.stroke.dash !== undefined]] : [],
  );

test("the steps from a period that began before the data and to one that is not over are dashed, and only these", () => {
  expect(drawn([1, 2, 3, 4], { partialStart: true, unfinished: true })).toEqual([
    ["M10,2L20,3", false],
    ["M0,1L10,2", true],
    ["M20,3L30,4", true],
  ]);
  expect(drawn([1, 2, 3, 4], {})).toEqual([["M0,1L10,2L20,3L30,4", false]]);
});

test("a gap after the first period leaves no step to be dashed", () => {
  expect(drawn([1, null, 3, 4], { partialStart: true })).toEqual([["M0,1ZM20,3L30,4", false]]);
});
