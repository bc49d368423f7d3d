import type { FileStyleMore } from "../../../files/file-said";
import type { FileCellStyle, FileStyle } from "../../../files/file-workbook";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { BUILT_IN_STYLES } from "./built-in-styles";
import { aColor, aFlag, aNumber, anIndex, aText, oneOf } from "./check";
import { collectionMembers, sameName } from "./collection";
import { addStyleNamed, allStyles, changeStyle, deleteStyle, styleNamed } from "./named-styles";
import { BODY } from "./range-font";

interface Self {
  readonly name: string;
}

type Font = NonNullable<FileStyle["font"]>;
const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify", "Distributed", "Fill", "CenterAcrossSelection"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const LATER = { Fill: "fill", CenterAcrossSelection: "centerContinuous" } as const;

const look = (self: Self, host: HostContext): FileStyle => styleNamed(host, self.name).style ?? {};
const fontOf = (self: Self, host: HostContext): Font => look(self, host).font ?? {};
const change = (self: Self, host: HostContext, part: Partial<FileStyle>): void =>
  changeStyle(host, self.name, (style) => ({ ...style, ...part }));
const changeFont = (self: Self, host: HostContext, part: Font): void =>
  changeStyle(host, self.name, (style) => ({ ...style, font: { ...style.font, ...part } }));
const changeMore = (self: Self, host: HostContext, part: { readonly [K in keyof FileStyleMore]?: FileStyleMore[K] | undefined }): void =>
  changeStyle(host, self.name, (style) => ({
    ...style,
    more: Object.fromEntries(Object.entries({ ...style.more, ...part }).filter(([, value]) => value !== undefined)),
  }));

const fontClass: OfficeClass<Self> = officeClass<Self>({
  name: "RangeFont",
  get: {
    Bold: (self, host) => fontOf(self, host).bold === true,
    Italic: (self, host) => fontOf(self, host).italic === true,
    Strikethrough: (self, host) => fontOf(self, host).strike === true,
    Underline: (self, host) => (fontOf(self, host).underline ? "Single" : "None"),
    Name: (self, host) => fontOf(self, host).name ?? BODY.name,
    Size: (self, host) => fontOf(self, host).size ?? BODY.size,
    Color: (self, host) => fontOf(self, host).color ?? BODY.color,
  },
  set: {
    Bold: (self, value: boolean, host) => changeFont(self, host, { bold: aFlag(value) }),
    Italic: (self, value: boolean, host) => changeFont(self, host, { italic: aFlag(value) }),
    Strikethrough: (self, value: boolean, host) => changeFont(self, host, { strike: aFlag(value) }),
    Underline: (self, value: string, host) => changeFont(self, host, { underline: oneOf(["None", "Single"], value) === "Single" }),
    Name: (self, value: string, host) => changeFont(self, host, { name: aText(value) }),
    Size: (self, value: number, host) => changeFont(self, host, { size: aNumber(value) }),
    Color: (self, value: string, host) => changeFont(self, host, { color: aColor(value) }),
  },
});

const fillClass: OfficeClass<Self> = officeClass<Self>({
  name: "RangeFill",
  get: { Color: (self, host) => look(self, host).fill ?? "#FFFFFF" },
  set: { Color: (self, value: string, host) => change(self, host, { fill: aColor(value) }) },
  methods: { Clear: (self, host) => changeStyle(host, self.name, ({ fill: _fill, ...rest }) => rest) },
});

function horizontalOf(self: Self, host: HostContext): string {
  const { horizontal, more } = look(self, host);
  const found = horizontal ?? more?.horizontal ?? "general";
  return HORIZONTAL.find((word) => word.toLowerCase() === found || LATER[word as keyof typeof LATER] === found) ?? "General";
}

function setHorizontal(self: Self, value: string, host: HostContext): void {
  const word = oneOf(HORIZONTAL, value);
  const later = LATER[word as keyof typeof LATER] as FileStyleMore["horizontal"] | undefined;
  changeStyle(host, self.name, ({ horizontal: _horizontal, more, ...rest }) => {
    const { horizontal: _later, ...others } = more ?? {};
    const plain = word === "General" || later ? {} : { horizontal: word.toLowerCase() as NonNullable<FileStyle["horizontal"]> };
    return { ...rest, ...plain, more: { ...others, ...(later && { horizontal: later }) } };
  });
}

function setVertical(self: Self, value: string, host: HostContext): void {
  const word = oneOf(VERTICAL, value).toLowerCase();
  const isLater = word === "justify" || word === "distributed";
  changeStyle(host, self.name, ({ vertical: _vertical, more, ...rest }) => {
    const { vertical: _later, ...others } = more ?? {};
    const plain = isLater ? {} : { vertical: word as NonNullable<FileStyle["vertical"]> };
    return { ...rest, ...plain, more: { ...others, ...(isLater && { vertical: word }) } };
  });
}

function setOrientation(self: Self, value: number, host: HostContext): void {
  if (!Number.isInteger(aNumber(value)) || Math.abs(value) > 90) throw new HostError("InvalidArgument");
  change(self, host, { rotation: value });
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const styleClass: OfficeClass<Self> = officeClass<Self>({
  name: "Style",
  identity: ({ name }) => ({ _Id: name }),
  get: {
    Name: ({ name }) => name,
    BuiltIn: ({ name }) => BUILT_IN_STYLES.some((one) => sameName(one.name, name)),
    NumberFormat: (self, host) => look(self, host).numberFormat ?? "General",
    NumberFormatLocal: (self, host) => look(self, host).numberFormat ?? "General",
    HorizontalAlignment: horizontalOf,
    VerticalAlignment: (self, host) => capital(look(self, host).vertical ?? look(self, host).more?.vertical ?? "bottom"),
    WrapText: (self, host) => look(self, host).wrap === true,
    IndentLevel: (self, host) => look(self, host).indent ?? 0,
    TextOrientation: (self, host) => look(self, host).rotation ?? 0,
    AutoIndent: () => false,
    ShrinkToFit: (self, host) => look(self, host).more?.shrink === true,
    Locked: (self, host) => look(self, host).more?.unlocked !== true,
    FormulaHidden: (self, host) => look(self, host).more?.formulaHidden === true,
  },
  set: {
    NumberFormat: (self, value: string, host) => change(self, host, { numberFormat: aText(value) }),
    HorizontalAlignment: setHorizontal,
    VerticalAlignment: setVertical,
    WrapText: (self, value: boolean, host) => change(self, host, { wrap: aFlag(value) }),
    IndentLevel: (self, value: number, host) => change(self, host, { indent: anIndex(value) }),
    TextOrientation: setOrientation,
    ShrinkToFit: (self, value: boolean, host) => changeMore(self, host, { shrink: aFlag(value) || undefined }),
    Locked: (self, value: boolean, host) => changeMore(self, host, { unlocked: !aFlag(value) || undefined }),
    FormulaHidden: (self, value: boolean, host) => changeMore(self, host, { formulaHidden: aFlag(value) || undefined }),
  },
  navigate: { Font: (self) => nodeOf(fontClass, self), Fill: (self) => nodeOf(fillClass, self) },
  methods: { Delete: (self, host) => deleteStyle(host, self.name) },
});

const members = collectionMembers<object, FileCellStyle>({
  list: (_self, host) => allStyles(host),
  node: ({ name }) => nodeOf(styleClass, { name }),
  matches: ({ name }, key) => sameName(name, key),
  lacks: ["Count"],
});

/** The named styles of the workbook (ExcelApi 1.7). */
export const styleCollectionClass: OfficeClass<object> = officeClass<object>({
  name: "StyleCollection",
  ...members,
  methods: {
    ...members.methods,
    Add: (_self, host, name: string) => {
      addStyleNamed(host, aText(name));
    },
  },
});
