import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { ENUMERATIONS } from "../../../src/workbench/host/dispatch/enumerations";
import { implemented } from "../../../src/workbench/host/implemented";
import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

const typings = (): string => {
  const whole = readFileSync(createRequire(__filename).resolve("@types/office-js/index.d.ts"), "utf8");
  const start = whole.indexOf("declare namespace Excel {");
  return whole.slice(start, whole.indexOf("\ndeclare namespace ", start + 1)).replace(/\/\*\*[^]*?\*\//g, "");
};

/** The parameters of a method, parted where no bracket is open. */
function parameters(list: string): string[] {
  let depth = 0;
  const found = [""];
  for (const sign of list) {
    if ("<({[".includes(sign)) depth += 1;
    if (">)}]".includes(sign)) depth -= 1;
    if (sign === "," && depth === 0) found.push("");
    else found[found.length - 1] += sign;
  }
  return found;
}

/** `Class.member` or `Class.method(place)` and its enumeration, as the typings have them. */
function published(): Map<string, string> {
  const text = typings();
  const enumerations = new Set([...text.matchAll(/\n {4}enum (\w+) \{/g)].map(([, name]) => name));
  const found = new Map<string, string>();
  for (const [, name, body = ""] of text.matchAll(/\n {4}class (\w+)[^\n]*\{\n([^]*?)\n {4}\}\n/g)) {
    for (const [, member, type = ""] of body.matchAll(/^ {8}(\w+)\??: ([^;\n]*);/gm)) {
      const named = [...type.matchAll(/Excel\.(\w+)/g)].map(([, one = ""]) => one).filter((one) => enumerations.has(one));
      if (named.length === 1) found.set(`${name}.${member}`, named[0] ?? "");
    }
    for (const [, member, list = ""] of body.matchAll(/^ {8}(\w+)\(([^\n]*)\): [^\n]*;/gm)) {
      if (member === "load" || member === "set") continue;
      parameters(list).forEach((one, place) => {
        const enumeration = /^\s*\w+\??: Excel\.(\w+)$/.exec(one)?.[1];
        if (enumeration !== undefined && enumerations.has(enumeration)) found.set(`${name}.${member}(${place})`, enumeration);
      });
    }
  }
  return found;
}

test("what takes a word of an enumeration is what Microsoft's typings say, for every class there is", () => {
  const ours = Object.entries(ENUMERATIONS).flatMap(([name, members]) =>
    Object.entries(members).flatMap(([member, words]) =>
      typeof words === "string"
        ? [[`${name}.${member}`, words]]
        : Object.entries(words).map(([place, word]) => [`${name}.${member}(${place})`, word]),
    ),
  );
  const classes = new Set(implemented().map(({ name }) => name));
  const theirs = [...published()].filter(([member]) => classes.has(member.split(".")[0] ?? ""));
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));
});

test("a word that Excel does not have is refused by the member's name, and nothing is changed", async () => {
  const { sheet } = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add();
    added.load("name");
    await context.sync();
    return { sheet: added.name };
  });
  const wrong: readonly (readonly [string, (at: Excel.Worksheet) => unknown])[] = [
    ["RangeFormat.horizontalAlignment", (at) => (at.getRange("A1").format.horizontalAlignment = "Middle" as "Center")],
    ["RangeFormat.rowHeight", (at) => (at.getRange("A1").format.rowHeight = 500)],
    ["RangeFont.size", (at) => (at.getRange("A1").format.font.size = 0)],
    ["Worksheet.visibility", (at) => (at.visibility = "Gone" as "Hidden")],
    ["Range.clear", (at) => at.getRange("A1").clear("Everything" as "All")],
    ["Range.insert", (at) => at.getRange("A1").insert("Sideways" as "Down")],
    ["PageLayout.orientation", (at) => (at.pageLayout.orientation = "Square" as "Portrait")],
  ];
  for (const [member, work] of wrong) {
    const before = JSON.stringify(book.engine.save());
    const failed = Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(sheet));
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: member } });
    expect(JSON.stringify(book.engine.save())).toBe(before);
  }
});
