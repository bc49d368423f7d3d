import ts from "typescript";

const known = new Map<string, ts.SourceFile>();

/** A file as the compiler's own parser reads it. Several tests look through all of them, and to read them takes most of their time. */
export const parsed = (file: string, text: string): ts.SourceFile => {
  const source = known.get(text) ?? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  known.set(text, source);
  return source;
};
