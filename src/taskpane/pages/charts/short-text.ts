/** So much of a cell tells which one it is; a cell may hold a whole book. */
const MOST = 120;

/** A cell's text as the pane shows it. */
export const shortText = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);
