import { readdirSync } from "node:fs";
import path from "node:path";
import { comparable, computeScenario, type Scenario } from "./support/scenario";

const FOLDER = path.join(__dirname, "scenarios");
const IDS = readdirSync(FOLDER).map((file) => path.basename(file, ".ts"));

// Each file of the folder is named like its template.
describe.each(IDS)("%s", (id) => {
  const { SCENARIOS } = jest.requireActual<{ SCENARIOS: readonly Scenario[] }>(path.join(FOLDER, id));

  test("has at least two scenarios", () => expect(SCENARIOS.length).toBeGreaterThan(1));
  test.each(SCENARIOS.map((scenario) => [scenario.title, scenario] as const))("%s", async (_, scenario) => {
    const { came, expected } = comparable(await computeScenario(id, scenario), scenario);
    expect(came).toEqual(expected);
  });
});
