import path from "node:path";
import { TEMPLATES } from "../../src/templates/registry";
import { comparable, computeScenario, type Scenario } from "./support/scenario";

const FOLDER = path.join(__dirname, "scenarios");

// Each template has a file of its name.
describe.each(TEMPLATES.map(({ id }) => id))("%s", (id) => {
  const { SCENARIOS } = jest.requireActual<{ SCENARIOS: readonly Scenario[] }>(path.join(FOLDER, id));

  test("has at least two scenarios", () => expect(SCENARIOS.length).toBeGreaterThan(1));
  test.each(SCENARIOS.map((scenario) => [scenario.title, scenario] as const))("%s", async (_, scenario) => {
    const { came, expected } = comparable(await computeScenario(id, scenario), scenario);
    expect(came).toEqual(expected);
  });
});
