/** A workbook's name as a file name every system takes: no path signs, never empty. */
export const fileName = (name: string): string =>
  `${
    name
      .replace(/[\\/:*?"<>|\u0000-\u001f]/g, "_")
      .replace(/[. ]+$/, "")
      .trim() || "Book1"
  }.xlsx`;
