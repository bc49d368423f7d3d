const OFFICE_JS = /https:\/\/appsforoffice\.[^"']+\/office\.js/;

/**
 * The pane's page as the embedded workbook frames it: its own files untouched, Office.js from this server,
 * and before Office.js the seam that connects it to the workbook around the frame.
 */
export const embedPane = (html: string): string => {
  const script = /<script[^>]*src="https:\/\/appsforoffice\.[^"]+\/office\.js"[^>]*>/.exec(html);
  if (script === null) throw new Error("taskpane.html does not load Office.js from Microsoft's address, so it cannot be embedded");
  return html
    .replace(/<head>/i, '<head><base href="/">')
    .replace(script[0], `<script src="/workbench-seam.js"></script>${script[0].replace(OFFICE_JS, "/officejs/office.js")}`);
};
