import type { Styles, Workbook } from "@univerjs/core";

/**
 * A style is looked up in the workbook by its JSON text. One whose keys come in another order is not found that way but
 * by comparing it with
 * every style of the workbook, and the library did so again for each cell that gets it: most of the time of formatting
 * a long table. What was
 * found that way is remembered here.
 */
export function findStylesOnce(workbook: Workbook): void {
  const styles: Styles = workbook.getStyles();
  const search = styles.search.bind(styles);
  const found = new Map<string, string>();
  styles.search = (style, text) => {
    const known = found.get(text);
    if (known !== undefined && styles.get(known)) return known;
    const id = search(style, text);
    if (id !== NONE) found.set(text, id);
    return id;
  };
}

/** The library's word for a style that the workbook does not have. */
const NONE = "-1";
