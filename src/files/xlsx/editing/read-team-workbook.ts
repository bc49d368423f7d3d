import type { FormulaElsewhere, TeamCell, TeamSheet, TeamWorkbook } from "../../../teams/team-workbook";
import { areaAddress } from "../../../plan/area";
import type { FileSheet, FileWorkbook } from "../../file-workbook";
import { parseArea } from "../area-ref";
import { partText } from "../package/zip";
import { unescapeXml } from "../package/xml";
import type { EditedPackage } from "./package-edit";
import { sheetSource } from "./sheet-source";

const PROTECTION = /<(?:[\w-]+:)?sheetProtection(?=\s)(?:"[^"]*"|'[^']*'|[^"'>])*?\ssheet\s*=\s*["'](?:1|true)["']/;
const RULES = /<((?:[\w-]+:)?)(conditionalFormatting|dataValidation)(?=[\s>])((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/\1\2\s*>/g;
const RULE = /<((?:[\w-]+:)?)(?:formula\d?|f)(?=[\s>])[^>]*>([\s\S]*?)<\/\1(?:formula\d?|f)\s*>/g;

/** The workbook of a package with its formulas as they are stored. `decoded` is the same package, read. */
export function readTeamWorkbook({ parts, sheets }: EditedPackage, decoded: FileWorkbook): TeamWorkbook {
  const read = sheets.map(({ name, path }) => {
    const sheet = decoded.sheets.find((one) => one.name === name);
    const xml = partText(parts, path) ?? "";
    return { team: teamSheet(name, xml, sheet), elsewhere: [...rulesIn(name, xml), ...(sheet ? tableFormulas(sheet) : [])] };
  });
  return {
    spelling: "file",
    sheets: read.map(({ team }) => team),
    elsewhere: [...namesOf(decoded), ...read.flatMap(({ elsewhere }) => elsewhere)],
  };
}

function teamSheet(name: string, xml: string, sheet: FileSheet | undefined): TeamSheet {
  const { rows, data } = sheetSource(xml);
  const formulas = new Map(
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.formula ? [[`${cell.row}:${cell.column}`, cell.formula] as const] : []))),
  );
  return {
    name,
    isProtected: PROTECTION.test(xml.slice(data.end)),
    cells: (sheet?.cells ?? []).flatMap(({ row, column, value, array }): readonly TeamCell[] => {
      const formula = formulas.get(`${row}:${column}`);
      if (value === null && !formula) return [];
      const area = formula?.array === undefined ? undefined : parseArea(formula.array);
      return [
        {
          row,
          column,
          value,
          ...(formula && { formula: formula.text }),
          ...(area && { array: { area, dynamic: array?.dynamic ?? false } }),
        },
      ];
    }),
  };
}

function namesOf({ names, sheets }: FileWorkbook): readonly FormulaElsewhere[] {
  const own = sheets.flatMap((sheet) => sheet.names.map((name) => ({ ...name, sheet: sheet.name })));
  return [
    ...names.map(({ refersTo, name }) => ({ kind: "name" as const, name, formula: refersTo })),
    ...own.map(({ refersTo, name, sheet }) => ({ kind: "name" as const, sheet, name, formula: refersTo })),
  ];
}

function rulesIn(sheet: string, xml: string): readonly FormulaElsewhere[] {
  if (!/OPS/i.test(xml)) return [];
  return [...xml.matchAll(RULES)].flatMap(([, , element, attributes = "", inside = ""]) => {
    const name = /\ssqref\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? /sqref[^>]*>([^<]*)</.exec(inside)?.[1] ?? "";
    const kind = element === "dataValidation" ? "validation" : "conditional";
    return [...inside.matchAll(RULE)].map(([, , text = ""]) => ({ kind, sheet, name, formula: unescapeXml(text) }) as const);
  });
}

const tableFormulas = (sheet: FileSheet): readonly FormulaElsewhere[] =>
  sheet.tables.flatMap(({ name, area, columns, calculated = [] }) =>
    calculated.flatMap((formula, at) =>
      formula === undefined
        ? []
        : [{ kind: "tableColumn" as const, sheet: sheet.name, name: `${name}[${columns[at] ?? areaAddress(area)}]`, formula }],
    ),
  );
