import { PALETTE } from "../../design/palette";

/** Colours as the client expects them in `GetOfficeThemeInfo`: numbers 0xRRGGBB. */
export function officeTheme(theme: "light" | "dark"): Readonly<Record<string, number>> {
  const number = (color: string) => Number.parseInt(color.slice(1), 16);
  const ink = number(PALETTE.ink);
  const paper = number(PALETTE.paper);
  return theme === "dark"
    ? { primaryFontColor: paper, primaryBackgroundColor: ink, secondaryFontColor: paper, secondaryBackgroundColor: ink }
    : { primaryFontColor: ink, primaryBackgroundColor: number(PALETTE.band), secondaryFontColor: ink, secondaryBackgroundColor: paper };
}
