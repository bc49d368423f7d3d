/** The favourites with one more at the end, or without it where it was one. */
export const withFavourite = (favourites: readonly string[], id: string): readonly string[] =>
  favourites.includes(id) ? favourites.filter((other) => other !== id) : [...favourites, id];
