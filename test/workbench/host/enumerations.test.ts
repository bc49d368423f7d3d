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

interface Instance {
  readonly context: Excel.RequestContext;
  readonly [member: string]: unknown;
}

/** One object of each of many classes. */
function instances(context: Excel.RequestContext): unknown[] {
  const sheet = context.workbook.worksheets.getItem("Data");
  const range = sheet.getRange("A1:B4");
  const chart = sheet.charts.getItemAt(0);
  const table = sheet.tables.getItemAt(0);
  return [
    range,
    range.format,
    range.format.font,
    range.format.fill,
    range.format.protection,
    range.format.borders.getItem("EdgeTop"),
    range.dataValidation,
    sheet,
    sheet.pageLayout,
    sheet.comments.getItemAt(0),
    chart,
    chart.title,
    chart.title.format.font,
    chart.legend,
    chart.axes.valueAxis,
    chart.axes.categoryAxis,
    chart.series.getItemAt(0),
    chart.series.getItemAt(0).format.line,
    table,
    table.columns.getItemAt(0),
    context.workbook.application,
    context.workbook.names.getItem("here"),
  ];
}

async function fill(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.add("Data");
  sheet.getRange("A1:B4").values = [
    ["Channel", "Spend"],
    ["Search", 100],
    ["Social", 80],
    ["Video", 40],
  ];
  sheet.tables.add("A1:B4", true);
  sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
  sheet.comments.add("A2", "Look");
  context.workbook.names.add("here", sheet.getRange("A1"));
  await context.sync();
}

const WRONG: readonly unknown[] = ["Nonsense", -1e9, 1e9, true, {}, [], null];

test("whatever is set to what it cannot be either stands there, or is refused and leaves the workbook byte by byte as it was", async () => {
  await Excel.run(fill);
  const broken: string[] = [];
  const accepted: string[] = [];
  await Excel.run(async (context) => {
    for (const one of instances(context) as Instance[]) {
      const shape = Object.getPrototypeOf(one) as {
        readonly _className: string;
        readonly _scalarPropertyNames: readonly string[];
        readonly _scalarPropertyUpdateable: readonly boolean[];
      };
      const settable = shape._scalarPropertyNames.filter((_, index) => shape._scalarPropertyUpdateable[index]);
      for (const member of settable) {
        for (const value of WRONG) {
          const name = `${shape._className}.${member} = ${JSON.stringify(value)}`;
          const before = JSON.stringify(book.engine.save());
          (one as Record<string, unknown>)[member] = value;
          const error = await context.sync().then(
            () => undefined,
            (refused: unknown) => refused as OfficeExtension.Error,
          );
          if (error && JSON.stringify(book.engine.save()) !== before) broken.push(name);
          if (error && !["InvalidArgument", "NotImplemented", "InvalidOperation", "AccessDenied"].includes(error.code))
            broken.push(`${name}: ${error.code}`);
          if (!error && value === "Nonsense" && typeof ENUMERATIONS[shape._className]?.[member] === "string") accepted.push(name);
          if (!error) await book.engine.undo();
        }
      }
    }
  });
  expect(broken).toEqual([]);
  expect(accepted).toEqual([]);
});
