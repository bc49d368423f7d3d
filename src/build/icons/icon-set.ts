/** The product's icons: the application's mark and one per command. */
export const ICON_NAMES = ["app", "open", "template", "share", "chart", "help"] as const;

/** The eight sizes a ribbon asks for, and the drawing each is made from: small ones are fitted to their own pixels. */
export const ICON_SIZES: Readonly<Record<number, number>> = { 16: 16, 20: 20, 24: 24, 32: 32, 40: 20, 48: 24, 64: 32, 80: 32 };

/** What a store listing asks for besides. */
export const STORE_SIZES: Readonly<Record<number, number>> = { 128: 32 };
