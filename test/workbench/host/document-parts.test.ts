import { xmlRoot } from "../../../src/files/xlsx/package/well-formed";
import { openFile, saveXlsx } from "../../../src/workbench/page/files/xlsx-door";
import { openWorkbook, type OpenWorkbook } from "../../support/office";
import { brokenLinks, packageTexts } from "../files/written-package";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

const inWorkbook = <T>(work: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run(async (context) => {
    const answer = await work(context.workbook, context);
    await context.sync();
    return answer;
  });

const NAMES = "title,subject,author,keywords,comments,category,manager,company,lastAuthor,revisionNumber,creationDate";

test("properties of the document are set, read, taken back and kept in the file", async () => {
  const words = { title: "Spring & Summer", subject: "预算", author: "Ann", keywords: "a;b", comments: "<draft>" };
  const more = { category: "Plans", manager: "Bo", company: "Shop" };
  await inWorkbook(async ({ properties }) => properties.set({ ...words, ...more, revisionNumber: 3 }));
  await inWorkbook(async ({ properties: { custom } }) => {
    custom.add("Campaign", "Spring");
    custom.add("campaign", "x".repeat(300));
    custom.add("Count", 12);
    custom.add("Share", 0.5);
    custom.add("Final", true);
    custom.add("Gone", 1);
    custom.getItem("GONE").delete();
  });
  await inWorkbook(async ({ properties }, context) => {
    properties.title = "Another";
    await context.sync();
  });
  await book.engine.api.undo();
  const said = async () =>
    inWorkbook(async ({ properties }, context) => {
      properties.load(NAMES);
      properties.custom.load("items/key,items/type,items/value");
      const [count, none] = [properties.custom.getCount(), properties.custom.getItemOrNullObject("Gone")];
      await context.sync();
      const { title, subject, author, keywords, comments, category, manager, company, revisionNumber, creationDate } = properties;
      const custom = properties.custom.items.map(({ key, type, value }) => [key, type, value as unknown]);
      const said = { title, subject, author, keywords, comments, category, manager, company, revisionNumber, custom };
      expect([count.value, none.isNullObject, Number.isNaN(creationDate.getTime())]).toEqual([4, true, false]);
      return said;
    });
  const expected = {
    ...words,
    ...more,
    revisionNumber: 3,
    custom: [
      ["Campaign", "String", "x".repeat(255)],
      ["Count", "Number", 12],
      ["Share", "Float", 0.5],
      ["Final", "Boolean", true],
    ],
  };
  expect(await said()).toEqual(expected);
  const saved = await saveXlsx(book.engine);
  expect([saved.losses, brokenLinks(saved.bytes)]).toEqual([[], []]);
  expect(packageTexts(saved.bytes)["docProps/core.xml"]).toContain(">Spring &amp; Summer</");
  const { snapshot, losses } = await openFile(saved.bytes, "properties.xlsx", () => undefined);
  expect(losses).toEqual([]);
  book.close();
  book = await openWorkbook({ snapshot });
  expect(await said()).toEqual(expected);
  await inWorkbook(async ({ properties: { custom } }) => custom.deleteAll());
  await inWorkbook(async ({ properties: { custom } }, context) => {
    const count = custom.getCount();
    await context.sync();
    expect(count.value).toBe(0);
    custom.getItem("Count").load("value");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

const REVIEW = "http://schemas.example.org/review/1.0";
const PLAN = `<Reviewers xmlns='${REVIEW}'><Reviewer>Ann &amp; 王</Reviewer></Reviewers>`;

test("custom XML parts are added, found by namespace, changed, deleted and kept in the file", async () => {
  const id = await inWorkbook(async ({ customXmlParts }, context) => {
    const part = customXmlParts.add(PLAN).load("id,namespaceUri");
    customXmlParts.add("<other/>");
    const xml = part.getXml();
    await context.sync();
    expect([xml.value, part.namespaceUri]).toEqual([PLAN, REVIEW]);
    return part.id;
  });
  const saved = await saveXlsx(book.engine);
  expect([saved.losses, brokenLinks(saved.bytes)]).toEqual([[], []]);
  expect(packageTexts(saved.bytes)["customXml/item1.xml"]).toBe(PLAN);
  book.close();
  book = await openWorkbook({ snapshot: (await openFile(saved.bytes, "parts.xlsx", () => undefined)).snapshot });
  await inWorkbook(async ({ customXmlParts }, context) => {
    const scope = customXmlParts.getByNamespace(REVIEW);
    const found = scope.getOnlyItem().load("id");
    const none = customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject();
    const [all, here] = [customXmlParts.getCount(), scope.getCount()];
    await context.sync();
    expect([found.id, none.isNullObject, all.value, here.value]).toEqual([id, true, 2, 1]);
    const part = customXmlParts.getItem(id);
    part.setXml("<Reviewers/>");
    const [xml, gone] = [customXmlParts.getItem(id).getXml(), scope.getCount()];
    await context.sync();
    expect([xml.value, gone.value]).toEqual(["<Reviewers/>", 0]);
    part.delete();
    const deleted = customXmlParts.getItemOrNullObject(id);
    const left = customXmlParts.getCount();
    await context.sync();
    expect([deleted.isNullObject, left.value]).toEqual([true, 1]);
    customXmlParts.add("<open>");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
  const after = await saveXlsx(book.engine);
  expect(brokenLinks(after.bytes)).toEqual([]);
  expect(Object.keys(packageTexts(after.bytes)).filter((path) => path.startsWith("customXml/item"))).toEqual([
    "customXml/item2.xml",
    "customXml/itemProps2.xml",
  ]);
});

// XML 1.0: 2.1 documents, 2.4 markup, 2.5 comments, 3.1 tags.
test.each([
  ["<a/>", true],
  ['<?xml version="1.0"?>\n<a b="1"><!-- & --><c>&#65;</c><![CDATA[<&]]></a>', true],
  ["", false],
  ["text", false],
  ["<a>", false],
  ["<a></b>", false],
  ["<a/><b/>", false],
  ["<a>&</a>", false],
  ['<a b="1" b="2"/>', false],
  ["<a b=1/>", false],
  ["<a><!-- -- --></a>", false],
  ["<!DOCTYPE a><a/>", false],
])("%s is one XML document: %s", (text, is) => {
  expect(xmlRoot(text) !== undefined).toBe(is);
});
