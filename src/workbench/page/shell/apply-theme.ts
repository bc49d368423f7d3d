import { PALETTE } from "../../../design/palette";

const LIGHT: Readonly<Record<string, string>> = {
  ink: PALETTE.ink,
  muted: PALETTE.muted,
  line: PALETTE.line,
  band: PALETTE.band,
  paper: PALETTE.paper,
  hover: "#E3E9F1",
  accent: PALETTE.accent,
  "on-accent": PALETTE.paper,
  warn: PALETTE.warn,
  "warn-soft": PALETTE.warnSoft,
  bad: PALETTE.bad,
};

/** The same roles on dark paper, at the same contrast; the paper is the grid's own. */
const DARK: typeof LIGHT = {
  ink: "#EDF0F4",
  muted: "#AEB6C2",
  line: "#3A3F48",
  band: "#26292F",
  paper: "#1C1D20",
  hover: "#353A43",
  accent: "#62ABF5",
  "on-accent": "#0B1A2A",
  warn: "#F0A36B",
  "warn-soft": "#3A2A1E",
  bad: "#FF99A4",
};

/** Colours the page's own parts; the grid is told separately. */
export function applyTheme(dark: boolean): void {
  const root = document.documentElement;
  for (const [role, color] of Object.entries(dark ? DARK : LIGHT)) root.style.setProperty(`--ops-${role}`, color);
  root.style.colorScheme = dark ? "dark" : "light";
  root.dataset["theme"] = dark ? "dark" : "light";
}
