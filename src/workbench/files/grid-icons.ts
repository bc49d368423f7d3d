import type { FileIcon, FileIcons, FileIconStop } from "../../files/file-rules";
import { iconCount, NO_ICON, shownIcons } from "../../files/icon-sets";

/** A rule of icons as the grid has it: from the highest number down; the last icon is for all the rest. */
export interface GridIcons {
  readonly type: "iconSet";
  readonly isShowValue: boolean;
  readonly config: readonly GridIcon[];
  /** Of ours: the set that other icons were put into. */
  readonly set?: string;
}

interface GridIcon {
  readonly operator: string;
  readonly value: { readonly type: string; readonly value?: number | string };
  readonly iconType: string;
  readonly iconId: string;
}

/** Sets that the grid counts from the lowest icon, as Excel does; all others from the highest. */
const RISING = ["4Rating", "5Rating"];
const EMPTY = "EMPTY_ICON_TYPE";
const EMPTY_ID = "EMPTY_ICON";
const INCLUSIVE = "greaterThanOrEqual";
/** The set of other icons whose own set nobody knows, by how many there are. */
const USUAL: Readonly<Record<number, string>> = { 3: "3TrafficLights1", 4: "4TrafficLights", 5: "5Quarters" };

const place = (set: string, index: number): number => (RISING.includes(set) ? index : (iconCount(set) ?? 0) - 1 - index);

const toGridIcon = ({ set, index }: FileIcon): Pick<GridIcon, "iconType" | "iconId"> =>
  set === NO_ICON.set ? { iconType: EMPTY, iconId: EMPTY_ID } : { iconType: set, iconId: String(place(set, index)) };

export function iconsToGrid(icons: FileIcons): GridIcons {
  const shown = shownIcons(icons);
  const config = icons.stops.map(({ kind, value, inclusive }, index) => ({
    operator: inclusive ? INCLUSIVE : "greaterThan",
    value: { type: kind, ...(value !== undefined && { value: kind === "formula" ? `=${value}` : Number(value) }) },
    ...toGridIcon(shown[index] ?? NO_ICON),
  }));
  return { type: "iconSet", isShowValue: icons.showsValue, config: config.toReversed(), ...(icons.icons && { set: icons.set }) };
}

const stopFrom = ({ operator, value: { type, value } }: GridIcon, index: number): FileIconStop =>
  index === 0
    ? { kind: "percent", value: "0", inclusive: true }
    : {
        kind: type as FileIconStop["kind"],
        ...(value !== undefined && { value: String(value).replace(/^=/, "") }),
        inclusive: operator === INCLUSIVE,
      };

/** The rule in Excel's terms; undefined where it shows icons that Excel has not. */
export function iconsFromGrid({ config, isShowValue, set: known }: GridIcons): FileIcons | undefined {
  const rising = config.toReversed();
  const shown = rising.map(({ iconType, iconId }): FileIcon | undefined =>
    iconType === EMPTY
      ? NO_ICON
      : iconCount(iconType) === undefined
        ? undefined
        : { set: iconType, index: place(iconType, Number(iconId)) },
  );
  if (!shown.every((icon) => icon !== undefined)) return undefined;
  const [first] = shown;
  const isOf = (set: string, at: (index: number) => number): boolean =>
    iconCount(set) === shown.length && shown.every((icon, index) => icon.set === set && icon.index === at(index));
  const common = { kind: "iconSet" as const, showsValue: isShowValue !== false, stops: rising.map(stopFrom) };
  if (first && isOf(first.set, (index) => index)) return { ...common, set: first.set, reversed: false };
  if (first && isOf(first.set, (index) => shown.length - 1 - index)) return { ...common, set: first.set, reversed: true };
  const set = known !== undefined && iconCount(known) === shown.length ? known : USUAL[shown.length];
  return set === undefined ? undefined : { ...common, set, reversed: false, icons: shown };
}
