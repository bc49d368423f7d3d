/** Lets the page answer before more is worked out. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
