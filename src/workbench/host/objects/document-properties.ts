import type { CarriedWorkbook } from "../../../files/carried";
import { elementSources } from "../../../files/xlsx/package/element-sources";
import { deepText, descend, escapeXml, parseXml } from "../../../files/xlsx/package/xml";
import type { Engine } from "../../engine/create-engine";
import { nodeOf, officeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { carriedOf, carriedPart, carriedText, setCarried } from "./carried-model";
import { anIndex, aText } from "./check";
import { customPropertyListClass } from "./document-custom-properties";

/** A part of properties, by the end of its relationship's type. Source: ECMA-376 part 2, 11, and part 1, 15.2.12. */
interface PropertyPart {
  readonly kind: string;
  /** What its relationship's type begins with. */
  readonly relation: string;
  readonly path: string;
  readonly type: string;
  readonly empty: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const METADATA = "http://schemas.openxmlformats.org/package/2006";
const CORE_NAMESPACE = `${METADATA}/metadata/core-properties`;
const EXTENDED_NAMESPACE = `${OFFICE}/extended-properties`;

const CORE: PropertyPart = {
  kind: "core-properties",
  relation: `${METADATA}/relationships/metadata`,
  path: "docProps/core.xml",
  type: "application/vnd.openxmlformats-package.core-properties+xml",
  empty: `${DECLARATION}<cp:coreProperties xmlns:cp="${CORE_NAMESPACE}"></cp:coreProperties>`,
};
const EXTENDED: PropertyPart = {
  kind: "extended-properties",
  relation: `${OFFICE}/relationships`,
  path: "docProps/app.xml",
  type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  empty: `${DECLARATION}<Properties xmlns="${EXTENDED_NAMESPACE}"></Properties>`,
};
export const CUSTOM: PropertyPart = {
  kind: "custom-properties",
  relation: `${OFFICE}/relationships`,
  path: "docProps/custom.xml",
  type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  empty: `${DECLARATION}<Properties xmlns="${OFFICE}/custom-properties"></Properties>`,
};

const linkTo = ({ packageLinks }: CarriedWorkbook, { kind }: PropertyPart) => packageLinks.find(({ type }) => type.endsWith(`/${kind}`));

/** The part as it stands; undefined where the workbook has none. */
export function propertyText(host: HostContext, part: PropertyPart): string | undefined {
  const carried = carriedOf(host);
  const link = linkTo(carried, part);
  return link && carriedText(carried, link.target);
}

/** Puts the elements of the part in place of those it has. */
export function writeProperties(host: HostContext, part: PropertyPart, change: (elements: readonly Element[]) => readonly Element[]): void {
  const carried = carriedOf(host);
  const known = linkTo(carried, part);
  const path = known?.target ?? part.path;
  const text = propertyText(host, part) ?? part.empty;
  const { root, children } = elementSources(text);
  const name = /^<([^\s/>]+)/.exec(root)?.[1] ?? "";
  const inside = change(children).map(({ source }) => source);
  const next = `${DECLARATION}${root.replace(/\/>$/, ">")}${inside.join("")}</${name}>`;
  setCarried(host, {
    ...carried,
    parts: { ...carried.parts, [path]: carriedPart(part.type, next) },
    packageLinks: known ? carried.packageLinks : [...carried.packageLinks, { type: `${part.relation}/${part.kind}`, target: path }],
  });
}

interface Element {
  readonly name: string;
  readonly source: string;
}

interface Field {
  readonly part: PropertyPart;
  /** Local name of the element, and its namespace. */
  readonly name: string;
  readonly namespace: string;
}

const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
const core = (name: string, namespace = CORE_NAMESPACE): Field => ({ part: CORE, name, namespace });
const extended = (name: string): Field => ({ part: EXTENDED, name, namespace: EXTENDED_NAMESPACE });

const FIELDS = {
  Title: core("title", DUBLIN_CORE),
  Subject: core("subject", DUBLIN_CORE),
  Author: core("creator", DUBLIN_CORE),
  Comments: core("description", DUBLIN_CORE),
  Keywords: core("keywords"),
  Category: core("category"),
  LastAuthor: core("lastModifiedBy"),
  RevisionNumber: core("revision"),
  CreationDate: core("created", "http://purl.org/dc/terms/"),
  Manager: extended("Manager"),
  Company: extended("Company"),
} as const;

function read(host: HostContext, { part, name }: Field): string {
  const text = propertyText(host, part);
  const element = text === undefined ? undefined : descend(parseXml(text), name);
  return element ? deepText(element).trim() : "";
}

function write(host: HostContext, { part, name, namespace }: Field, value: string): void {
  const source = `<p:${name} xmlns:p="${namespace}">${escapeXml(value)}</p:${name}>`;
  writeProperties(host, part, (elements) => [
    ...elements.filter((element) => element.name !== name),
    ...(value === "" ? [] : [{ name, source }]),
  ]);
}

type Editable = Exclude<keyof typeof FIELDS, "CreationDate" | "LastAuthor" | "RevisionNumber">;
const EDITABLE: readonly Editable[] = ["Title", "Subject", "Author", "Comments", "Keywords", "Category", "Manager", "Company"];

/** A workbook of which no file says when it was made is as old as the question. */
const begun = new WeakMap<Engine, string>();

function creationDate(host: HostContext): string {
  const said = read(host, FIELDS.CreationDate);
  if (said !== "") return said;
  const since = begun.get(host.engine) ?? new Date().toISOString();
  begun.set(host.engine, since);
  return since;
}

/**
 * What the document says of itself, in files as `docProps/core.xml`, `app.xml` and `custom.xml`. Source: `Excel.DocumentProperties` in
 * Microsoft's reference (ExcelApi 1.7).
 */
export const documentPropertiesClass = officeClass<object>({
  name: "DocumentProperties",
  get: {
    ...Object.fromEntries(
      [...EDITABLE, "LastAuthor" as const].map((name) => [name, (_self: object, host: HostContext) => read(host, FIELDS[name])]),
    ),
    RevisionNumber: (_self, host) => Number(read(host, FIELDS.RevisionNumber)) || 0,
    CreationDate: (_self, host) => creationDate(host),
  },
  set: {
    ...Object.fromEntries(
      EDITABLE.map((name) => [name, (_self: object, value: string, host: HostContext) => write(host, FIELDS[name], aText(value))]),
    ),
    RevisionNumber: (_self, value: number, host) => write(host, FIELDS.RevisionNumber, String(anIndex(value))),
  },
  navigate: { Custom: () => nodeOf(customPropertyListClass, {}) },
});
