import type { IFunction, ICustomFunctionsMetadata } from "custom-functions-metadata";
import type { Lang } from "../../core/lang";
import type { FunctionDefinition, Param } from "../../functions/define";
import { FUNCTIONS } from "../../functions/registry";

/**
 * The metadata Excel reads. `allowErrorForDataTypeAny` lets a range that holds an error reach the function, which
 * then answers with that error; the official generator never emits it.
 */
export interface FunctionsMetadata extends Omit<ICustomFunctionsMetadata, "enums"> {
  readonly allowErrorForDataTypeAny: true;
}

/** The metadata in one language. Ids and names are the same in all; only descriptions and the labels of arguments differ. */
export const functionsMetadata = (lang: Lang, baseUrl: string): FunctionsMetadata => ({
  allowErrorForDataTypeAny: true,
  functions: FUNCTIONS.map((definition) => functionMetadata(definition, lang, baseUrl)),
});

const functionMetadata = (definition: FunctionDefinition, lang: Lang, baseUrl: string): IFunction => ({
  id: definition.id,
  name: definition.id,
  description: definition.text[lang].summary,
  helpUrl: `${baseUrl}/help/${lang}/${definition.id}.html`,
  parameters: definition.params.map((param) => ({
    name: lang === "en" ? param.name : param.text[lang].label.replaceAll(/\s+/g, ""),
    description: param.text[lang].help,
    type: "any",
    dimensionality: dimensionality(param),
    optional: param.optional,
  })),
  // A scalar function spills too when it is given a range.
  result: { type: "any", dimensionality: "matrix" },
});

/**
 * Numbers are declared as ranges although they take single values: a range then arrives whole and is worked through
 * in one call, and a blank cell arrives as a blank within a range, which a missing argument cannot be confused with.
 */
const dimensionality = (param: Param): "matrix" | "scalar" =>
  param.shape === "scalar" && param.choices !== undefined ? "scalar" : "matrix";
