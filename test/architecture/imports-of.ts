import path from "node:path";
import ts from "typescript";
import { parsed } from "./parsed";

export interface Import {
  /** The file or folder meant, from the root of the checkout. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
};

const isNamed = (node: ts.Expression, name: string): boolean => ts.isIdentifier(node) && node.text === name;

/** The script of a worker: `new URL("./worker.ts", import.meta.url)`. */
const isModuleUrl = (node: ts.Node): node is ts.NewExpression =>
  ts.isNewExpression(node) && isNamed(node.expression, "URL") && node.arguments?.[1]?.getText() === "import.meta.url";

/** Every relative import of a file, static, dynamic, re-exported or started as a worker, found by the compiler's own parser. */
export const importsOf = (file: string, text: string): readonly Import[] => {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean): void => {
    if (specifier.startsWith(".")) found.push({ target: path.posix.join(path.posix.dirname(file), specifier), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      add(node.moduleSpecifier.text, isTypeOnly(node));
    } else if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || isNamed(node.expression, "require"))) {
      const [argument] = node.arguments;
      if (argument !== undefined && ts.isStringLiteral(argument)) add(argument.text, false);
    } else if (isModuleUrl(node)) {
      const script = node.arguments?.[0];
      if (script !== undefined && ts.isStringLiteral(script)) add(script.text, false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      add(node.argument.literal.text, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed(file, text));
  return found;
};
