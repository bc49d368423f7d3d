import type { Lang } from "../core/lang";

type Word = string | readonly string[] | ((...args: never[]) => string);
export interface WordTree {
  readonly [key: string]: Word | WordTree;
}

/** The same tree with every literal widened, so that each language must fill every leaf with its own words. */
type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : T[K] extends (...args: infer A) => string
        ? (...args: A) => string
        : Shape<T[K]>;
};

/** The interface words of one part of the product in every language. A missing word does not compile. */
export const defineWords = <T extends WordTree>(
  words: { readonly en: T } & Readonly<Record<Exclude<Lang, "en">, Shape<T>>>,
): Readonly<Record<Lang, Shape<T>>> => words as Readonly<Record<Lang, Shape<T>>>;
