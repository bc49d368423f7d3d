import { charactersOf } from "../../design/text-metrics";
import { cellArea } from "../area";
import type { Section } from "../structure/structure";
import type { SectionKind } from "./section-kind";
import { columnNeeds, layTable, tableContent } from "./table";

type HelperSection = Extract<Section, { kind: "helper" }>;

/** Below the title and its purpose. */
const HEAD_ROW = 2;

/** Figures behind a chart, beside the page. */
export const helperSection: SectionKind<HelperSection> = (section, source, setting) => {
  const content = tableContent(source, section.table, setting);
  return {
    needs: [],
    lay: (sheet) => {
      const { draft } = sheet;
      const left = draft.guidance + 2;
      const beside = section.beside === undefined ? undefined : sheet.tableArea(section.beside);
      const row = beside ? beside.row - 1 : HEAD_ROW;
      const heading = source.words.sections[section.key]?.heading;
      if (heading !== undefined) {
        draft.put(row, left, heading);
        draft.style(cellArea(row, left), "hint");
      }
      content.columns.forEach((column, index) => {
        const [need] = columnNeeds(source, setting, column, index);
        draft.widen(left + index, 1, charactersOf(need?.least ?? 0));
      });
      layTable(sheet, section.table, content, row + 1, left);
    },
  };
};
