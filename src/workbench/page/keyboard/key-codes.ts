/** The priority of a key that goes before the grid's own, the last of which are those of its lists, with 1000. */
export const BEFORE_GRID = 2000;

/** Keys by the browser's numbers, which the grid does not name. */
export const [PAGE_UP, PAGE_DOWN, END, HOME] = [33, 34, 35, 36] as const;
export const NUMBER_PAD = { plus: 107, minus: 109 } as const;
