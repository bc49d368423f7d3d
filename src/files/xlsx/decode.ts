import { FileError } from "../file-error";
import { USUAL_ITERATION, type FileIteration, type FileSheet, type FileWorkbook } from "../file-workbook";
import { collectParts } from "./carried/carried-parts";
import { phoneticFonts } from "./carried/phonetic-fonts";
import { numberedLooks } from "./carried/numbered-looks";
import { eachLoss, type FileLoss } from "./file-loss";
import { relationships } from "./package/relationships";
import { makeUsual } from "./package/usual-package";
import { allNamed, descend, parseXml, type XmlElement } from "./package/xml";
import { partText, unpack, type Parts } from "./package/zip";
import { namesWithLinks, withoutBrokenLinks } from "./reading/broken-links";
import { carriedWorkbook } from "./reading/carried-workbook";
import { checkKind } from "./reading/check-kind";
import { themeColors } from "./reading/colors";
import { fileNames } from "./reading/file-names";
import { fileSheet, type ListedSheet } from "./reading/file-sheet";
import { isOn } from "./reading/file-style";
import { fileStyles } from "./reading/file-styles";
import { sharedTexts } from "./reading/shared-texts";

export interface DecodedFile {
  readonly workbook: FileWorkbook;
  /** What the file held that the workbook does not. */
  readonly losses: readonly FileLoss[];
}

const STATES: Readonly<Record<string, FileSheet["state"]>> = { hidden: "hidden", veryHidden: "veryHidden" };

/** The sheets in their order; chart and dialogue sheets have no cells and are named apart. */
function listedSheets(
  parts: Parts,
  path: string,
  root: XmlElement,
): { readonly sheets: readonly ListedSheet[]; readonly others: readonly string[] } {
  const targets = new Map(relationships(parts, path).map((relation) => [relation.id, relation]));
  const all = (descend(root, "sheets")?.children ?? []).map(({ attributes }, index) => ({
    name: attributes["name"] ?? "",
    index,
    state: STATES[attributes["state"] ?? ""] ?? ("visible" as const),
    relation: targets.get(attributes["id"] ?? attributes["r:id"] ?? ""),
  }));
  for (const { name, relation } of all)
    if (!relation || (relation.type === "worksheet" && !parts.has(relation.target))) throw new FileError("damaged", { sheet: name });
  return {
    sheets: all.flatMap(({ relation, ...sheet }) => (relation?.type === "worksheet" ? [{ ...sheet, path: relation.target }] : [])),
    others: all.filter(({ relation }) => relation?.type !== "worksheet").map(({ name }) => name),
  };
}

function iterationOf(root: XmlElement): FileIteration | undefined {
  const { iterate, iterateCount, iterateDelta } = descend(root, "calcPr")?.attributes ?? {};
  const { count, change } = USUAL_ITERATION;
  const found = { enabled: isOn(iterate), count: Number(iterateCount ?? count), change: Number(iterateDelta ?? change) };
  return found.enabled || found.count !== count || found.change !== change ? found : undefined;
}

/** What belongs to the whole file and has no place. */
function packageLosses(parts: Parts, root: XmlElement, others: readonly string[]): FileLoss[] {
  const paths = [...parts.keys()];
  const count = (pattern: RegExp) => paths.filter((path) => pattern.test(path)).length;
  const found = [
    ["macro", count(/(?:vbaProject\.bin|macrosheets\/[^/]+\.xml)$/i)],
    ["checkbox", count(/\/featurePropertyBag\.xml$/i)],
    ["unsupportedFeature", count(/^xl\/revisions\/revisionHeaders\.xml$/i)],
    ["dataModel", count(/^xl\/(?:model\/|connections\.xml)/i)],
    ["customView", descend(root, "customWorkbookViews") ? 1 : 0],
  ] as const;
  return [
    ...found.filter(([, times]) => times > 0).map(([kind, times]) => ({ kind, count: times })),
    ...others.map((name) => ({ kind: "chartSheet", count: 1, name }) as const),
  ];
}

/** Which cell metadata mean a dynamic array. Numbers count from one. Source: [MS-XLSX], the metadata type XLDAPR. */
function dynamicMetadata(xml: string | undefined): (index: number) => boolean {
  if (xml === undefined) return () => false;
  const root = parseXml(xml);
  const types = (descend(root, "metadataTypes")?.children ?? []).map(({ attributes }) => attributes["name"]);
  const cells = (descend(root, "cellMetadata")?.children ?? []).map((block) => allNamed(block, "rc")[0]?.attributes["t"]);
  return (index) => index > 0 && types[Number(cells[index - 1] ?? 0) - 1] === "XLDAPR";
}

function readParts(parts: Parts): DecodedFile {
  const path = relationships(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const source = partText(parts, path);
  if (source === undefined) throw new FileError("damaged");
  const root = parseXml(source);
  const { sheets: listed, others } = listedSheets(parts, path, root);
  if (listed.length === 0) throw new FileError("damaged");
  const related = new Map(relationships(parts, path).map(({ type, target }) => [type, target]));
  const part = (type: string): string | undefined => partText(parts, related.get(type) ?? "");
  const theme = themeColors(part("theme"));
  const styles = fileStyles(part("styles"), theme);
  const names = fileNames(root);
  const collect = collectParts(parts, new Set([path, ...listed.map((sheet) => sheet.path)]));
  const cells = { texts: sharedTexts(part("sharedStrings") ?? ""), isDynamic: dynamicMetadata(part("sheetMetadata")) };
  const read = listed.map((sheet) => fileSheet(sheet, { parts, theme, styles, names, cells, collect }));
  const { carried, losses } = carriedWorkbook(parts, path, root, collect);
  const links = carried.pieces.filter(({ home }) => home === "externalReferences").length;
  const sheets = read.map((one) => {
    const linked = withoutBrokenLinks(one.sheet, links);
    const own = namesWithLinks(one.sheet.names, links);
    return { sheet: { ...linked.sheet, names: own.names }, losses: [...one.losses, ...linked.losses, ...own.losses] };
  });
  const pieces = [...carried.pieces, ...sheets.flatMap(({ sheet }) => sheet.carried?.pieces ?? [])];
  const readings = [
    ...pieces.map(({ xml }) => xml),
    ...sheets.flatMap(({ sheet }) => [...sheet.cells, ...sheet.notes].flatMap(({ runs }) => runs ?? [])),
  ];
  const common = namesWithLinks(names.workbook, links);
  const iteration = iterationOf(root);
  const shown = Number(descend(root, "bookViews", "workbookView")?.attributes["activeTab"] ?? 0);
  return {
    workbook: {
      sheets: sheets.map(({ sheet }) => sheet),
      names: common.names,
      dateSystem: isOn(descend(root, "workbookPr")?.attributes["date1904"]) ? 1904 : 1900,
      ...(iteration && { iteration }),
      activeSheet: Math.max(
        0,
        listed.findIndex(({ index }) => index === shown),
      ),
      defaultFont: styles.defaultFont,
      ...(styles.named.length > 0 && { cellStyles: styles.named }),
      carried: {
        ...carried,
        ...numberedLooks(
          part("styles"),
          pieces,
          sheets.some(({ sheet }) => sheet.tables.some(({ said }) => said)),
        ),
        ...phoneticFonts(part("styles"), readings),
      },
    },
    losses: eachLoss([
      ...packageLosses(parts, root, others),
      ...losses,
      ...common.losses,
      ...styles.losses,
      ...sheets.flatMap((sheet) => sheet.losses),
    ]),
  };
}

/** Reads the bytes of an .xlsx (or .xlsm, .xltx) file. Throws a `FileError` for anything that is none. */
export async function decode(bytes: Uint8Array): Promise<DecodedFile> {
  checkKind(bytes);
  try {
    const parts = unpack(bytes);
    makeUsual(parts);
    if (!parts.has("[Content_Types].xml")) throw new FileError("not-a-workbook");
    if (parts.has("xl/workbook.bin")) throw new FileError("binary-excel");
    return await Promise.resolve(readParts(parts));
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw new FileError("damaged", {}, { cause });
  }
}
