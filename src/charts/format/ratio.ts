/** A ratio such as ROI, always with two digits so that a column of them lines up. */
export const ratioText = (value: number | null): string => (value === null ? "–" : value.toFixed(2));

export const percentText = (share: number | null): string => (share === null ? "–" : `${(share * 100).toFixed(1)}%`);
