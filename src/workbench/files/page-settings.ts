type Values = Readonly<Record<string, unknown>>;
type Attributes = Readonly<Record<string, string>>;

/** Paper in the names of Office.js by its number in files. Source: ECMA-376 part 1, 18.3.1.63; Office.js, Excel.PaperType. */
const PAPER: Readonly<Record<string, string>> = {
  "1": "Letter",
  "3": "Tabloid",
  "4": "Ledger",
  "5": "Legal",
  "6": "Statement",
  "7": "Executive",
  "8": "A3",
  "9": "A4",
  "11": "A5",
  "12": "B4",
  "13": "B5",
  "14": "Folio",
  "15": "Quatro",
};
const ORDER = { downThenOver: "DownThenOver", overThenDown: "OverThenDown" };
const COMMENTS = { none: "NoComments", atEnd: "EndSheet", asDisplayed: "InPlace" };
const ERRORS = { displayed: "AsDisplayed", blank: "Blank", dash: "Dash", NA: "NotAvailable" };
const FLAG = { "1": true, true: true, "0": false, false: false };

interface Setting {
  readonly office: string;
  readonly home: "setup" | "options";
  readonly attribute: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Each setting of a page in both languages: that of Office.js and that of files. */
const SETTINGS: readonly Setting[] = [
  { office: "PaperSize", home: "setup", attribute: "paperSize", values: PAPER },
  { office: "PrintOrder", home: "setup", attribute: "pageOrder", values: ORDER },
  { office: "PrintComments", home: "setup", attribute: "cellComments", values: COMMENTS },
  { office: "PrintErrors", home: "setup", attribute: "errors", values: ERRORS },
  { office: "BlackAndWhite", home: "setup", attribute: "blackAndWhite", values: FLAG },
  { office: "DraftMode", home: "setup", attribute: "draft", values: FLAG },
  { office: "CenterHorizontally", home: "options", attribute: "horizontalCentered", values: FLAG },
  { office: "CenterVertically", home: "options", attribute: "verticalCentered", values: FLAG },
  { office: "PrintHeadings", home: "options", attribute: "headings", values: FLAG },
  { office: "PrintGridlines", home: "options", attribute: "gridLines", values: FLAG },
];

/** What a file says of a page, in the names of Office.js. */
export function officeSettings(setup: Attributes = {}, options: Attributes = {}): Values {
  const said = { setup, options };
  const found = SETTINGS.flatMap(({ office, home, attribute, values }) => {
    const value = values[said[home][attribute] ?? ""];
    return value === undefined ? [] : [[office, value] as const];
  });
  const numbered = FLAG[(setup["useFirstPageNumber"] ?? "0") as keyof typeof FLAG];
  const first = numbered ? [["FirstPageNumber", Number(setup["firstPageNumber"] ?? 1)] as const] : [];
  return Object.fromEntries([...found, ...first]);
}

/** The settings of a page as attributes of a file: those it was read with, and over them what was set since. */
export function fileSettings(
  values: Values,
  setup: Attributes,
  options: Attributes,
): { readonly setup: Attributes; readonly options: Attributes } {
  const said: Record<Setting["home"], Record<string, string>> = { setup: { ...setup }, options: { ...options } };
  for (const { office, home, attribute, values: known } of SETTINGS) {
    const now = values[office];
    if (now === undefined || known[said[home][attribute] ?? ""] === now) continue;
    const [written] = Object.entries(known).find(([, value]) => value === now) ?? [];
    if (written !== undefined) said[home][attribute] = written;
  }
  const first = values["FirstPageNumber"];
  if (typeof first === "number") Object.assign(said.setup, { firstPageNumber: String(first), useFirstPageNumber: "1" });
  return said;
}
