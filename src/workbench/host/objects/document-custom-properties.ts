import { deepText, escapeXml, parseXml } from "../../../files/xlsx/package/xml";
import { attributesXml } from "../../../files/xlsx/writing/attributes-xml";
import { elementSources } from "../../../files/xlsx/package/element-sources";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { aText } from "./check";
import { collectionMembers, sameName } from "./collection";
import { CUSTOM, propertyText, writeProperties } from "./document-properties";

interface Self {
  readonly key: string;
}

interface Property {
  readonly key: string;
  readonly pid: number;
  /** The element of the value, e.g. `lpwstr`. */
  readonly kind: string;
  readonly text: string;
}

/** Source: `Excel.CustomProperty` in Microsoft's reference: longer keys and values are cut. */
const LONGEST = 255;
/** Of every property that a user makes, and the first number of one. Source: [MS-OLEPS] 2.18 and 3. */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const FIRST = 2;
const VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

const propertyOf = (source: string): Property => {
  const { attributes, children } = parseXml(source);
  const [value] = children;
  return {
    key: attributes["name"] ?? "",
    pid: Number(attributes["pid"]),
    kind: value?.name ?? "lpwstr",
    text: value ? deepText(value) : "",
  };
};

const all = (host: HostContext): readonly Property[] =>
  elementSources(propertyText(host, CUSTOM) ?? CUSTOM.empty).children.map(({ source }) => propertyOf(source));

const KINDS: Readonly<Record<string, string>> = {
  bool: "Boolean",
  filetime: "Date",
  date: "Date",
  r4: "Float",
  r8: "Float",
  decimal: "Float",
};
const typeOf = ({ kind }: Property): string => KINDS[kind] ?? (/^u?i(?:nt|\d)$/.test(kind) ? "Number" : "String");

function valueOf(property: Property): unknown {
  switch (typeOf(property)) {
    case "Boolean":
      return /^(?:true|1)$/i.test(property.text.trim());
    case "Number":
    case "Float":
      return Number(property.text);
    default:
      return property.text;
  }
}

/** A number that fits into 32 bits is written as one, as Excel writes it. */
function written(value: unknown): Pick<Property, "kind" | "text"> {
  if (typeof value === "boolean") return { kind: "bool", text: String(value) };
  if (typeof value === "number" && Number.isFinite(value)) return { kind: (value | 0) === value ? "i4" : "r8", text: String(value) };
  return { kind: "lpwstr", text: aText(value).slice(0, LONGEST) };
}

function put(host: HostContext, key: string, value: unknown): string {
  const properties = all(host);
  const known = properties.find((one) => sameName(one.key, key));
  const name = known?.key ?? key.slice(0, LONGEST);
  const pid = known?.pid ?? Math.max(FIRST - 1, ...properties.map((one) => one.pid).filter(Number.isFinite)) + 1;
  const { kind, text } = written(value);
  const source =
    `<p:property xmlns:p="${VALUES.replace("docPropsVTypes", "custom-properties")}"${attributesXml({ fmtid: FORMAT_ID, pid, name })}>` +
    `<vt:${kind} xmlns:vt="${VALUES}">${escapeXml(text)}</vt:${kind}></p:property>`;
  writeProperties(host, CUSTOM, (elements) => {
    const next = { name: "property", source };
    return known ? elements.map((one) => (propertyOf(one.source).key === name ? next : one)) : [...elements, next];
  });
  return name;
}

function existing({ key }: Self, host: HostContext): Property {
  const found = all(host).find((one) => sameName(one.key, key));
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

const customPropertyClass: OfficeClass<Self> = officeClass<Self>({
  name: "CustomProperty",
  identity: (self) => ({ _Id: self.key }),
  get: {
    Key: (self, host) => existing(self, host).key,
    Type: (self, host) => typeOf(existing(self, host)),
    Value: (self, host) => valueOf(existing(self, host)),
  },
  set: { Value: (self, value: unknown, host) => void put(host, existing(self, host).key, value) },
  methods: {
    Delete: (self, host) => {
      const { key } = existing(self, host);
      writeProperties(host, CUSTOM, (elements) => elements.filter(({ source }) => propertyOf(source).key !== key));
    },
  },
});

const members = collectionMembers<object, Property>({
  list: (_self, host) => all(host),
  node: ({ key }) => nodeOf(customPropertyClass, { key }),
  matches: ({ key }, wanted) => sameName(key, wanted),
  lacks: ["Count", "GetItemAt"],
});

/** Properties that users and add-ins give a document. Source: `Excel.CustomPropertyCollection` in Microsoft's reference (ExcelApi 1.7). */
export const customPropertyListClass: OfficeClass<object> = officeClass<object>({
  name: "CustomPropertyCollection",
  ...members,
  methods: {
    ...members.methods,
    Add: (_self, host, key: string, value: unknown) => {
      if (aText(key).trim() === "") throw new HostError("InvalidArgument");
      return nodeOf(customPropertyClass, { key: put(host, key, value) });
    },
    DeleteAll: (_self, host) => writeProperties(host, CUSTOM, () => []),
  },
});
