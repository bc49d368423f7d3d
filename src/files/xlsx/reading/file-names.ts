import type { FileName } from "../../file-workbook";
import { fromFileFormula } from "../formula/from-file-formula";
import { descend, type XmlElement } from "../package/xml";
import { isOn } from "./file-style";

export interface FileNames {
  readonly workbook: readonly FileName[];
  /** A sheet's own, by the sheet's place among all sheets of the file. */
  readonly ofSheet: (index: number) => readonly FileName[];
  /** What Excel keeps in names of a sheet, without the prefix of these names: its print area, its titles. */
  readonly builtIn: (index: number, name: string) => string | undefined;
}

/** Names that Excel keeps what a sheet prints and filters in; what else it names itself follows its cells as any name does. */
const BUILT_IN = /^_xlnm\.(?:Print_Area|Print_Titles|_FilterDatabase)$/i;

/** The names of the workbook part. Source: ECMA-376 part 1, 18.2.5. */
export function fileNames(workbook: XmlElement): FileNames {
  const all = (descend(workbook, "definedNames")?.children ?? []).map(({ attributes, text }) => ({ attributes, text }));
  const namesOf = (index: number | undefined): FileName[] =>
    all.flatMap(({ attributes, text }) => {
      const name = attributes["name"] ?? "";
      const sheet = attributes["localSheetId"];
      if (name === "" || BUILT_IN.test(name) || (sheet === undefined ? undefined : Number(sheet)) !== index) return [];
      const comment = attributes["comment"];
      return [
        {
          name,
          refersTo: fromFileFormula(text),
          ...(comment && { comment }),
          ...(isOn(attributes["hidden"]) && { hidden: true as const }),
        },
      ];
    });
  return {
    workbook: namesOf(undefined),
    ofSheet: namesOf,
    builtIn: (index, name) =>
      all.find(
        ({ attributes }) =>
          Number(attributes["localSheetId"] ?? -1) === index && (attributes["name"] ?? "").toLowerCase() === `_xlnm.${name}`.toLowerCase(),
      )?.text,
  };
}
