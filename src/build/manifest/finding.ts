/** One thing wrong with a manifest. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
}

/** Looks for one kind of error in a parsed manifest. */
export type ManifestRule = (manifest: Document) => readonly Finding[];
