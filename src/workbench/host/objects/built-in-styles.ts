import type { FileCellStyle, FileStyle } from "../../../files/file-workbook";

const [ACCENTS, BORDER] = [["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"], "#7F7F7F"];
const HEADING = "#44546A";

const edges = (line: "thin" | "double", color: string): NonNullable<FileStyle["borders"]> => ({
  ...{ top: { line, color }, bottom: { line, color }, left: { line, color }, right: { line, color } },
});

/** A colour moved towards white by a share of the way, channel by channel. */
const lighter = (color: string, share: number): string =>
  `#${[1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16))
    .map((part) =>
      Math.round(part + (255 - part) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase()}`;

const accents = ACCENTS.flatMap((color, index): FileCellStyle[] => {
  const first = 29 + 4 * index;
  const tint = (per: number, at: number, font: string): FileCellStyle => ({
    name: `${per}% - Accent${index + 1}`,
    builtin: first + at,
    style: { font: { color: font }, fill: lighter(color, 1 - per / 100) },
  });
  return [
    { name: `Accent${index + 1}`, builtin: first, style: { font: { color: "#FFFFFF" }, fill: color } },
    ...[tint(20, 1, "#000000"), tint(40, 2, "#000000"), tint(60, 3, "#000000")],
  ];
});

const format = (name: string, builtin: number, numberFormat: string): FileCellStyle => ({ name, builtin, style: { numberFormat } });
const bold = (color: string, size?: number) => ({ bold: true, color, ...(size !== undefined && { size }) });

/**
 * Excel's own named styles, in the colours of the Office theme; each says what its "Style includes" says and nothing else. Source: ECMA-376
 * part 1, annex G.2 (presetCellStyles), with the colours of Office 2013 and later.
 */
export const BUILT_IN_STYLES: readonly FileCellStyle[] = [
  { name: "Normal", builtin: 0 },
  format("Comma", 3, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'),
  format("Currency", 4, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'),
  format("Percent", 5, "0%"),
  format("Comma [0]", 6, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'),
  format("Currency [0]", 7, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'),
  { name: "Hyperlink", builtin: 8, style: { font: { underline: true, color: "#0563C1" } } },
  { name: "Followed Hyperlink", builtin: 9, style: { font: { underline: true, color: "#954F72" } } },
  { name: "Note", builtin: 10, style: { fill: "#FFFFCC", borders: edges("thin", "#B2B2B2") } },
  { name: "Warning Text", builtin: 11, style: { font: { color: "#FF0000" } } },
  { name: "Title", builtin: 15, style: { font: { name: "Calibri Light", size: 18, color: HEADING } } },
  { name: "Heading 1", builtin: 16, style: { font: bold(HEADING, 15), borders: { bottom: { line: "thick", color: "#4472C4" } } } },
  { name: "Heading 2", builtin: 17, style: { font: bold(HEADING, 13), borders: { bottom: { line: "thick", color: "#A1B8E1" } } } },
  { name: "Heading 3", builtin: 18, style: { font: bold(HEADING, 11), borders: { bottom: { line: "medium", color: "#8EA9DB" } } } },
  { name: "Heading 4", builtin: 19, style: { font: bold(HEADING, 11) } },
  { name: "Input", builtin: 20, style: { font: { color: "#3F3F76" }, fill: "#FFCC99", borders: edges("thin", BORDER) } },
  { name: "Output", builtin: 21, style: { font: bold("#3F3F3F"), fill: "#F2F2F2", borders: edges("thin", "#3F3F3F") } },
  { name: "Calculation", builtin: 22, style: { font: bold("#FA7D00"), fill: "#F2F2F2", borders: edges("thin", BORDER) } },
  { name: "Check Cell", builtin: 23, style: { font: bold("#FFFFFF"), fill: "#A5A5A5", borders: edges("double", "#3F3F3F") } },
  { name: "Linked Cell", builtin: 24, style: { font: { color: "#FA7D00" }, borders: { bottom: { line: "double", color: "#FF8001" } } } },
  {
    name: "Total",
    builtin: 25,
    style: { font: bold("#000000"), borders: { top: { line: "thin", color: "#4472C4" }, bottom: { line: "double", color: "#4472C4" } } },
  },
  { name: "Good", builtin: 26, style: { font: { color: "#006100" }, fill: "#C6EFCE" } },
  { name: "Bad", builtin: 27, style: { font: { color: "#9C0006" }, fill: "#FFC7CE" } },
  { name: "Neutral", builtin: 28, style: { font: { color: "#9C5700" }, fill: "#FFEB9C" } },
  ...accents,
  { name: "Explanatory Text", builtin: 53, style: { font: { italic: true, color: BORDER } } },
];

/** What `Excel.BuiltInStyle` calls some of them. */
const WORDS: Readonly<Record<string, string>> = {
  ...{ WholeComma: "Comma [0]", WholeDollar: "Currency [0]", Hlink: "Hyperlink", HlinkTrav: "Followed Hyperlink" },
  ...{ SheetTitle: "Title", Emphasis1: "Accent1", Emphasis2: "Accent2", Emphasis3: "Accent3" },
};

/** The name of a style as people see it, by a word of `Excel.BuiltInStyle`, such as "Heading1" or "Accent1_20". */
export function styleName(word: string): string {
  const accent = /^(Accent\d)_(\d\d)$/.exec(word);
  if (accent) return `${accent[2]}% - ${accent[1]}`;
  const bare = (name: string): string => name.replaceAll(" ", "").toLowerCase();
  return WORDS[word] ?? BUILT_IN_STYLES.find(({ name }) => bare(name) === bare(word))?.name ?? word;
}
