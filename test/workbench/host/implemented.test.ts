import { HostError } from "../../../src/workbench/host/dispatch/host-error";
import { findName } from "../../../src/workbench/host/dispatch/members";
import { answerQuery } from "../../../src/workbench/host/dispatch/query";
import { isNode, nodeOf, type HostNode } from "../../../src/workbench/host/dispatch/office-class";
import { HostEvents } from "../../../src/workbench/host/events";
import { hostContext, type HostContext } from "../../../src/workbench/host/host-context";
import { implemented } from "../../../src/workbench/host/implemented";
import { workbookClass } from "../../../src/workbench/host/objects/workbook";
import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
  await Excel.run(fill);
});
afterAll(() => book.close());

/** A workbook with at least one of everything. */
async function fill(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:C4").values = [
    ["Channel", "Spend", "Revenue"],
    ["Search", 100, 250],
    ["Social", 80, 90],
    ["Video", 40, 20],
  ];
  sheet.tables.add("A1:C4", true).name = "Channels";
  sheet.names.add("here", sheet.getRange("B3"));
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto");
  chart.series.getItemAt(0).hasDataLabels = true;
  const { conditionalFormats } = sheet.getRange("B2:B4");
  conditionalFormats.add("Custom").custom.rule.formula = "=$B2>50";
  conditionalFormats.add("DataBar");
  conditionalFormats.add("CellValue").cellValue.rule = { formula1: "=50", operator: "GreaterThan" };
  conditionalFormats.add("ColorScale").colorScale.criteria = {
    minimum: { type: "LowestValue", color: "#FFFFFF" },
    maximum: { type: "HighestValue", color: "#00FF00" },
  };
  for (const type of ["TopBottom", "PresetCriteria", "ContainsText", "IconSet"] as const) conditionalFormats.add(type);
  sheet.getRange("C2").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
  context.workbook.comments.add(sheet.getRange("A1"), "A note").replies.add("A reply");
  sheet.horizontalPageBreaks.add("A3");
  context.workbook.settings.add("key", "value");
  context.workbook.properties.custom.add("Campaign", "Spring");
  context.workbook.bindings.add("Sheet1!A1", "Text", "Label");
  context.workbook.customXmlParts.add('<plan xmlns="urn:plan"/>');
  await context.sync();
}

/** Names as the client has them, of a class and of what it inherits. */
function clientMembers(className: string): ReadonlySet<string> {
  const classes = book.Excel as unknown as Record<string, { readonly prototype: object } | undefined>;
  const names = new Set<string>();
  for (let at: object | null = classes[className]?.prototype ?? null; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  return names;
}

/** What the client calls otherwise than the wire does. */
const WIRE_ONLY: ReadonlySet<string> = new Set(["Worksheet.gridlines"]);

test("every member that is said to be implemented is one of Microsoft's client", () => {
  const unknown = implemented().flatMap(({ name, readable, writable, methods, events }) => {
    const known = clientMembers(name);
    return [...readable, ...writable, ...methods, ...events].filter((member) => !known.has(member)).map((member) => `${name}.${member}`);
  });
  expect(unknown.filter((member) => !WIRE_ONLY.has(member))).toEqual([]);
});

/** What is reached by a method alone, with arguments that fit. */
const BY_METHOD: Readonly<Record<string, readonly (readonly [method: string, ...args: unknown[]])[]>> = {
  CustomXmlPartCollection: [["GetByNamespace", "urn:plan"]],
  Workbook: [["GetSelectedRange"], ["GetSelectedRanges"]],
  Functions: [["Date", 2026, 1, 5]],
  Range: [["GetTables"], ["GetVisibleView"], ["RemoveDuplicates", [0]]],
  Table: [["GetRange"]],
  WorksheetCustomPropertyCollection: [["Add", "owner", "Ann"]],
};

/** What one object has of no use to another of its class, such as the data bar of a colour scale, it refuses as invalid. */
const sensible = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError && error.code === "InvalidOperation") return undefined;
    throw error;
  }
};

/** Objects of each class, found from the workbook by properties, items and the methods above. */
async function reached(host: HostContext): Promise<Map<string, HostNode[]>> {
  const found = new Map<string, HostNode[]>();
  const queue: HostNode[] = [nodeOf(workbookClass, {})];
  for (let node = queue.shift(); node; node = queue.shift()) {
    const { type, self } = node;
    const known = found.get(type.name) ?? [];
    if (known.some((one) => one.type === type) && known.length > 7) continue;
    found.set(type.name, [...known, node]);
    const next: unknown[] = [
      ...Object.values(type.navigate ?? {}).map((navigate) => sensible(() => navigate(self, host))),
      ...(type.items?.(self, host) ?? []).slice(0, 8),
      ...(await Promise.all(
        (BY_METHOD[type.name] ?? []).map(([method, ...args]) => type.methods?.[method]?.(self, host, ...(args as never[]))),
      )),
    ];
    queue.push(...next.filter(isNode));
  }
  return found;
}

test("an object of every class can be reached, and every property answers", async () => {
  const host = hostContext(book.engine, new HostEvents(), { uiLanguage: "en-US", contentLanguage: "en-US" }, () => undefined);
  const found = await reached(host);
  expect(
    implemented()
      .map(({ name }) => name)
      .filter((name) => !found.has(name)),
  ).toEqual([]);
  const silent: string[] = [];
  for (const { name, readable } of implemented()) {
    for (const member of readable) {
      const answers = await Promise.all((found.get(name) ?? []).map((node) => answerOf(node, member, host)));
      if (!answers.includes(true)) silent.push(`${name}.${member}`);
    }
  }
  expect(silent).toEqual([]);
});

async function answerOf(node: HostNode, member: string, host: HostContext): Promise<boolean> {
  if (findName({ ...node.type.get, ...node.type.navigate }, member) === undefined) return false;
  const answer = await Promise.resolve(answerQuery(node, { Select: [member] }, host, undefined)).catch((error: unknown) => error);
  if (answer instanceof HostError && answer.code === "InvalidOperation") return false;
  if (answer instanceof Error) throw answer;
  return Object.keys(answer as object).some((key) => key.toLowerCase() === member.toLowerCase());
}

test("a member that is not there is refused by its name", async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().shapes.addLine(0, 0, 10, 10);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "NotImplemented", message: expect.stringContaining("Worksheet.shapes") as string });
});

test("what has no place on a page with one workbook says what to do instead", async () => {
  await expect(Excel.createWorkbook()).rejects.toMatchObject({
    code: "NotImplemented",
    message: expect.stringMatching(/Application\.createWorkbook\. Its page holds one workbook/) as string,
  });
});
