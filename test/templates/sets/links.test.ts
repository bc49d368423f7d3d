import { LANGS } from "../../../src/core/lang";
import { NOTHING_TAKEN } from "../../../src/plan/taken-names";
import { calledInFormulas, sourcesOf, targetOf } from "../../../src/plan/links/link";
import { dependenciesOf } from "../../../src/plan/structure/keyed-formula";
import { behind } from "../../../src/plan/structure/entered-behind";
import { OVERVIEW_ID } from "../../../src/templates/overview";
import { openedSet } from "../../../src/templates/sets/open-set";
import { renderSet } from "../../../src/templates/sets/render-set";
import { SETS } from "../../../src/templates/sets/registry";
import { TODAY } from "../../gallery/template-cases";
import { openSetNow, rendered } from "./support";

const ids = SETS.map(({ id }) => id);

describe.each(ids)("the set %s", (id) => {
  const set = openSetNow(id, "en");

  test.each(LANGS)("speaks only of what its sheets have, in %s", (lang) => expect(() => openSetNow(id, lang)).not.toThrow());

  test("fails when it is opened with a key that a sheet does not have", () => {
    const [[taking = "", [link] = []] = []] = Object.entries(set.content.links);
    if (!link) throw new Error(`The set ${id} has no link`);
    const wrong = { ...set.content, links: { [taking]: [{ ...link, from: `${link.from}+nowhere` }] } };
    expect(() => openedSet(set.definition, wrong, [...set.templates.values()])).toThrow(/nowhere/);
  });

  // A cell is followed through everything that is computed on its sheet and through every link; by columns, rows are not told apart.
  test("has no circle, through whichever cells one goes", () => {
    const structures = new Map([...set.templates].map(([template, { structure }]) => [calledInFormulas(template), structure]));
    const restsOn = (node: string): string[] => {
      const [sheet = "", to = ""] = node.split("!");
      const structure = structures.get(sheet);
      if (!structure) return [];
      const links = (set.content.links[structure.id] ?? []).filter((link) => link.to === to);
      const target = targetOf({ to });
      const table = "table" in target ? target.table : undefined;
      return links.flatMap((link) =>
        dependenciesOf(link.from, table).flatMap((each) => {
          const key = each.kind === "name" ? each.name : `${each.table}[${each.column}]`;
          const [of = "", there = ""] = key.includes("!") ? key.split("!") : [sheet, key];
          const source = structures.get(of);
          if (!source) return [];
          // Everything entered behind it, and itself where it is entered.
          return [there, ...behind(source, there).keys()].map((one) => `${of}!${one}`);
        }),
      );
    };
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (node: string, path: readonly string[]): void => {
      if (path.includes(node)) circles.push([...path.slice(path.indexOf(node)), node].join(" ← "));
      if (path.includes(node) || done.has(node)) return;
      for (const next of restsOn(node)) if (next !== node) walk(next, [...path, node]);
      done.add(node);
    };
    for (const [template, links] of Object.entries(set.content.links))
      for (const { to } of links) walk(`${calledInFormulas(template)}!${to}`, []);
    expect(circles).toEqual([]);
  });

  test("links nothing to a sheet that is left out, and the check does not count it", () => {
    for (const left of set.definition.templates) {
      const members = rendered(id, "en", "yuan", { without: new Set([left]) });
      expect(members.map(({ plan }) => plan.id)).toEqual(set.definition.templates.filter((each) => each !== left));
      for (const { plan } of members) {
        expect(plan.linked?.filter(({ formula }) => formula.includes(`${calledInFormulas(left)}_`)) ?? []).toEqual([]);
      }
    }
  });

  test("two copies of it in one workbook take each from their own", () => {
    const first = rendered(id, "en");
    const taken = {
      sheets: first.map(({ plan }) => plan.sheetName),
      tables: first.flatMap(({ plan }) => plan.tables.map(({ name }) => name)),
    };
    const second = renderSet(set, { taken, today: TODAY });
    const spoken = second.flatMap(({ plan }) => plan.linked ?? []).map(({ formula }) => formula);
    for (const name of taken.tables) expect(spoken.filter((formula) => formula.includes(`${name}[`))).toEqual([]);
    for (const name of taken.sheets) expect(spoken.filter((formula) => formula.includes(`'${name}'!`))).toEqual([]);
    expect(spoken.length).toBe(first.flatMap(({ plan }) => plan.linked ?? []).length);
  });

  test("every template that takes has a check, and every linked cell an arrow in its hint", () => {
    for (const { plan } of rendered(id, "en")) {
      if (!plan.linked?.length) continue;
      // The overview has one of its own for all its rows.
      expect(plan.anchors).toHaveProperty([plan.id === OVERVIEW_ID ? "checks.sources_there" : "checks.sources"]);
    }
  });

  test("is made anew for the same workbook as it was", () =>
    expect(renderSet(set, { taken: NOTHING_TAKEN, today: TODAY }).map(({ plan }) => plan)).toEqual(
      rendered(id, "en").map(({ plan }) => plan),
    ));

  test("lists its templates in an order in which every source of a value is one of them", () => {
    const known = set.definition.templates.map(calledInFormulas);
    for (const link of Object.values(set.content.links).flat()) expect(known).toEqual(expect.arrayContaining([...sourcesOf(link)]));
  });
});
