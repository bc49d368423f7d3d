import { PALETTE } from "../../design/palette";

/** Colours of Excel's own interface by the names of `Office.OfficeTheme`, as the client takes them: numbers 0xRRGGBB. */
export function officeTheme(theme: "light" | "dark"): Readonly<Record<string, number>> {
  const number = (color: string) => Number.parseInt(color.slice(1), 16);
  const ink = number(PALETTE.ink);
  const paper = number(PALETTE.paper);
  return theme === "dark"
    ? { bodyForegroundColor: paper, bodyBackgroundColor: ink, controlForegroundColor: paper, controlBackgroundColor: ink }
    : { bodyForegroundColor: ink, bodyBackgroundColor: number(PALETTE.band), controlForegroundColor: ink, controlBackgroundColor: paper };
}
