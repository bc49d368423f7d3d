import type { FileIcon, FileIcons } from "./file-rules";

/** How many icons a set of Excel has, by its name in files: they begin with it. Undefined for a set that Excel has not. */
export function iconCount(set: string): number | undefined {
  return SETS.has(set) ? Number(set.charAt(0)) : undefined;
}

/** Sets since Excel 2010, which files name in an extension. Source: [MS-XLSX] 2.6.48, ST_IconSetType. */
const LATER = ["3Stars", "3Triangles", "5Boxes"];

/** Source: ECMA-376 part 1, 18.18.42, ST_IconSetType. */
const SETS: ReadonlySet<string> = new Set([
  ...["3Arrows", "3ArrowsGray", "3Flags", "3TrafficLights1", "3TrafficLights2", "3Signs", "3Symbols", "3Symbols2"],
  ...["4Arrows", "4ArrowsGray", "4RedToBlack", "4Rating", "4TrafficLights"],
  ...["5Arrows", "5ArrowsGray", "5Rating", "5Quarters"],
  ...LATER,
]);

/** A cell without an icon. */
export const NO_ICON: FileIcon = { set: "NoIcons", index: 0 };

/** The icons that are shown, for the lowest numbers first. */
export function shownIcons({ set, reversed, icons, stops }: FileIcons): readonly FileIcon[] {
  if (icons) return icons;
  const inOrder = stops.map((_, index): FileIcon => ({ set, index }));
  return reversed ? inOrder.toReversed() : inOrder;
}

/** Whether files since Excel 2007 can say it, without an extension. */
export const isPlainIconSet = ({ set, icons }: FileIcons): boolean => icons === undefined && !LATER.includes(set);
