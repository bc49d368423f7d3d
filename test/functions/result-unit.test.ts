import { FUNCTIONS, findFunction } from "../../src/functions/registry";
import { resultUnit } from "../../src/functions/result-unit";

const units = (id: string, values: Parameters<typeof resultUnit>[2], columns: readonly number[]) => {
  const definition = findFunction(id);
  if (!definition) throw new Error(`No function ${id}`);
  return columns.map((column) => resultUnit(definition, column, values));
};

test("the periods of a cohort table are rates, people or money, by its metric; its first columns stay", () => {
  expect(units("COHORT_TABLE", [null, null, null, null], [0, 1, 2, 9])).toEqual(["date", "count", "fraction", "fraction"]);
  expect(units("COHORT_TABLE", [null, null, null, "Users"], [0, 1, 2, 9])).toEqual(["date", "count", "count", "count"]);
  expect(units("COHORT_TABLE", [null, null, null, [["value"]]], [2])).toEqual(["money"]);
});

test("a forecast error is a share or a number by its metric", () => {
  expect(units("FORECAST_ERROR", [null, null, null], [0])).toEqual(["fraction"]);
  expect(units("FORECAST_ERROR", [null, null, "rmse"], [0])).toEqual(["number"]);
});

test("what decides a unit is an option of the function, with keywords it has", () => {
  for (const { params, returns } of FUNCTIONS) {
    if (!returns.unitBy) continue;
    const choices = params.find(({ name }) => name === returns.unitBy?.param)?.choices?.map(({ value }) => value) ?? [];
    expect(choices).toEqual(expect.arrayContaining(Object.keys(returns.unitBy.units)));
  }
});
