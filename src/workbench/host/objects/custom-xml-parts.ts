import type { CarriedPiece, CarriedWorkbook } from "../../../files/carried";
import { relationshipsPath } from "../../../files/xlsx/package/relationships";
import { xmlRoot } from "../../../files/xlsx/package/well-formed";
import { escapeXml, parseXml } from "../../../files/xlsx/package/xml";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { carriedOf, carriedPart, carriedText, setCarried } from "./carried-model";
import { aText } from "./check";
import { collectionMembers } from "./collection";

interface Self {
  readonly id: string;
}

interface Scope {
  readonly namespace: string;
}

interface XmlPart {
  readonly id: string;
  readonly path: string;
  readonly piece: CarriedPiece;
  readonly text: string;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const RELATION = `${OFFICE}/relationships/customXml`;
const PROPERTIES = `${OFFICE}/relationships/customXmlProps`;
const STORE = `${OFFICE}/customXml`;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/** Where a part's own id stands. Source: ECMA-376 part 1, 15.2.5 and 22.5. */
function propertiesOf(carried: CarriedWorkbook, path: string): string | undefined {
  const relations = carriedText(carried, relationshipsPath(path));
  const target = /<(?:[\w-]+:)?Relationship\b[^>]*\bType="[^"]*\/customXmlProps"[^>]*>/.exec(relations ?? "")?.[0];
  const name = target && /\sTarget="([^"]*)"/.exec(target)?.[1];
  return name && (name.startsWith("/") ? name.slice(1) : `${path.slice(0, path.lastIndexOf("/") + 1)}${name}`);
}

function partsIn(host: HostContext): readonly XmlPart[] {
  const carried = carriedOf(host);
  return carried.pieces
    .filter(({ kind, home }) => kind === "customXml" && home === "relation")
    .flatMap((piece): XmlPart[] => {
      const path = Object.values(piece.links)[0]?.target ?? "";
      const text = carriedText(carried, path);
      const properties = propertiesOf(carried, path);
      const stored = properties && carriedText(carried, properties);
      const id = stored && parseXml(stored).attributes["itemID"];
      return text === undefined ? [] : [{ id: id || path, path, piece, text }];
    });
}

function existing({ id }: Self, host: HostContext): XmlPart {
  const found = partsIn(host).find((part) => part.id === id);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

const namespaceOf = ({ text }: XmlPart): string => xmlRoot(text)?.namespace ?? "";

function anXml(value: unknown): string {
  const text = aText(value);
  if (xmlRoot(text) === undefined) throw new HostError("InvalidArgument");
  return text;
}

const customXmlPartClass: OfficeClass<Self> = officeClass<Self>({
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  get: { Id: (self, host) => existing(self, host).id, NamespaceUri: (self, host) => namespaceOf(existing(self, host)) },
  methods: {
    GetXml: (self, host) => existing(self, host).text,
    SetXml: (self, host, xml: string) => {
      const { path } = existing(self, host);
      const carried = carriedOf(host);
      const type = carried.parts[path]?.type ?? "application/xml";
      setCarried(host, { ...carried, parts: { ...carried.parts, [path]: carriedPart(type, anXml(xml)) } });
    },
    Delete: (self, host) => {
      const { path, piece } = existing(self, host);
      const carried = carriedOf(host);
      const gone = new Set([path, relationshipsPath(path), propertiesOf(carried, path)]);
      const parts = Object.fromEntries(Object.entries(carried.parts).filter(([name]) => !gone.has(name)));
      setCarried(host, { ...carried, parts, pieces: carried.pieces.filter((one) => one !== piece) });
    },
  },
});

function add(host: HostContext, xml: unknown): Self {
  const text = anXml(xml);
  const carried = carriedOf(host);
  let number = 1;
  while (`customXml/item${number}.xml` in carried.parts || `customXml/itemProps${number}.xml` in carried.parts) number += 1;
  const [path, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const schema = xmlRoot(text)?.namespace ?? "";
  const references = schema === "" ? "" : `<ds:schemaRef ds:uri="${escapeXml(schema)}"/>`;
  const store =
    `${DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${STORE}">` +
    `<ds:schemaRefs>${references}</ds:schemaRefs></ds:datastoreItem>`;
  const relations =
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${PROPERTIES}" Target="itemProps${number}.xml"/></Relationships>`;
  const links = { only: { type: RELATION, target: path } };
  setCarried(host, {
    ...carried,
    pieces: [...carried.pieces, { kind: "customXml", home: "relation", xml: "", cells: [], formulas: [], links }],
    parts: {
      ...carried.parts,
      [path]: carriedPart("application/xml", text),
      [properties]: carriedPart("application/vnd.openxmlformats-officedocument.customXmlProperties+xml", store),
      [relationshipsPath(path)]: carriedPart("application/vnd.openxmlformats-package.relationships+xml", relations),
    },
  });
  return { id };
}

const setup = <S>(list: (self: S, host: HostContext) => readonly XmlPart[]) =>
  collectionMembers<S, XmlPart>({
    list,
    node: ({ id }) => nodeOf(customXmlPartClass, { id }),
    matches: ({ id }, key) => id === key,
    lacks: ["Count", "GetItemAt"],
  });

const scoped = ({ namespace }: Scope, host: HostContext): readonly XmlPart[] =>
  partsIn(host).filter((part) => namespaceOf(part) === namespace);
const scopedMembers = setup(scoped);

/** The one part of a namespace; undefined where there are none or several. */
function only(self: Scope, host: HostContext): XmlPart | undefined {
  const [part, ...more] = scoped(self, host);
  return more.length === 0 ? part : undefined;
}

const scopedCollectionClass: OfficeClass<Scope> = officeClass<Scope>({
  name: "CustomXmlPartScopedCollection",
  ...scopedMembers,
  methods: {
    ...scopedMembers.methods,
    GetOnlyItem: (self, host) => {
      const part = only(self, host);
      if (!part) throw new HostError(scoped(self, host).length === 0 ? "ItemNotFound" : "InvalidOperation");
      return nodeOf(customXmlPartClass, { id: part.id });
    },
    GetOnlyItemOrNullObject: (self, host) => {
      const part = only(self, host);
      return part ? nodeOf(customXmlPartClass, { id: part.id }) : null;
    },
  },
});

const members = setup<object>((_self, host) => partsIn(host));

/** XML that add-ins keep in a workbook. Source: `Excel.CustomXmlPartCollection` in Microsoft's reference (ExcelApi 1.5). */
export const customXmlPartCollectionClass: OfficeClass<object> = officeClass<object>({
  name: "CustomXmlPartCollection",
  ...members,
  methods: {
    ...members.methods,
    Add: (_self, host, xml: string) => nodeOf(customXmlPartClass, add(host, xml)),
    GetByNamespace: (_self, _host, namespace: string) => nodeOf(scopedCollectionClass, { namespace: aText(namespace) }),
  },
});
