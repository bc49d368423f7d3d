import type { FileColumn, FileStyle } from "../../file-workbook";
import type { XmlElement } from "../package/xml";
import { isOn } from "./file-style";

const COLUMNS = 16_384;

/** The columns that are no usual ones. Source: ECMA-376 part 1, 18.3.1.13. */
export const fileColumns = (cols: XmlElement | undefined, look: (index: number) => FileStyle | undefined): FileColumn[] =>
  (cols?.children ?? []).flatMap(({ attributes }) => {
    const { min, max, width, hidden, outlineLevel, collapsed, style, bestFit } = attributes;
    const at = Number(min ?? 0) - 1;
    const count = Math.min(Number(max ?? min ?? 0), COLUMNS) - at;
    const own = style === undefined || style === "0" ? undefined : look(Number(style));
    const found = {
      ...(width !== undefined && { width: Number(width), ...(isOn(bestFit) && { fitted: true as const }) }),
      ...(isOn(hidden) && { hidden: true }),
      ...(Number(outlineLevel ?? 0) > 0 && { outline: Number(outlineLevel) }),
      ...(isOn(collapsed) && { collapsed: true as const }),
      ...(own && { style: own }),
    };
    return at >= 0 && count > 0 && Object.keys(found).length > 0 ? [{ at, count, ...found }] : [];
  });
