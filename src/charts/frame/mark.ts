/** One value that can be pointed at, by mouse or by arrow key. */
export interface Mark {
  /** Where its label points, in the drawing's pixels. */
  readonly x: number;
  readonly y: number;
  /** First what it is, then its values. */
  readonly lines: readonly string[];
}

/** A drawing for a given width. */
export interface Drawing {
  readonly height: number;
  readonly marks: readonly Mark[];
}
