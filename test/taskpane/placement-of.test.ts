import { findFunction } from "../../src/functions/registry";
import { LANGS } from "../../src/core/lang";
import { PANE_WORDS } from "../../src/locale/pane";
import { readForm } from "../../src/taskpane/state/function-form";
import { placementOf } from "../../src/taskpane/state/placement-of";
import { TEMPLATES } from "../../src/templates/registry";

const form = (
  id: string,
  typed: Readonly<Record<string, string>>,
  cells: Readonly<Record<string, number[][]>> = {},
  formats: readonly string[] = [],
) => {
  const definition = findFunction(id);
  if (!definition) throw new Error(`No function ${id}`);
  const found = new Map(
    Object.entries(cells).map(([address, values]) => [
      address,
      { address: `Sheet1!${address}`, rows: values.length, columns: 1, values, formats },
    ]),
  );
  return placementOf(definition, readForm(definition, typed, { lang: "en", cells: (reference) => cells[reference] }), found, "en");
};
const METRICS = { cost: "A1", impressions: "A2", clicks: "A3", conversions: "A4", revenue: "A5" };
const CELLS = { A1: [[5000]], A2: [[400_000]], A3: [[8000]], A4: [[320]], A5: [[48_000]] };

test("amounts of a result are in the currency of the cells it reads, exactly, and plain where those have none", () => {
  const named = findFunction("CHANNEL_METRICS")?.params.map(({ name }) => name) ?? [];
  const typed = Object.fromEntries(named.map((name, i) => [name, Object.values(METRICS)[i] ?? ""]));
  const euros = form("CHANNEL_METRICS", typed, CELLS, ["General", "€#,##0"]);
  const share = "0.00%;[Red]-0.00%";
  const money = "€#,##0.00;[Red]-€#,##0.00";
  expect(euros).toMatchObject({ rows: 1, columns: 7, headings: ["CPM", "CTR", "CPC", "CVR", "CPA", "ROAS", "AOV"] });
  expect(euros.numberFormats).toEqual([money, share, money, share, money, "0.00;[Red]-0.00", money]);
  expect(form("CHANNEL_METRICS", typed, CELLS).numberFormats?.[0]).toBe("#,##0.00;[Red]-#,##0.00");
});

test("a result that is not known here has the headings of its columns all the same", () => {
  expect(form("AB_TEST", { conversions_a: "A1" }).headings).toHaveLength(8);
});

test("a single value has a format and no heading", () => {
  const placement = form(
    "RETENTION",
    Object.fromEntries((findFunction("RETENTION")?.params ?? []).slice(0, 2).map(({ name }, i) => [name, ["1000", "412"][i] ?? ""])),
  );
  expect(placement).toEqual({ rows: 1, columns: 1, numberFormats: ["0.00%;[Red]-0.00%"] });
});

test("the page that greets names the template that its sample is made of", () => {
  const template = TEMPLATES.find(({ id }) => id === "channel-log");
  for (const lang of LANGS) expect(PANE_WORDS[lang].home.sample).toContain(template?.text[lang].name);
});
