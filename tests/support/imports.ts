import ts from "typescript";

/** One import, re-export or dynamic import of a source file. */
export interface Import {
  /** The specifier as written. */
  readonly from: string;
  /** Imported names that exist at run time; `*` where all or none are named. Empty for a type-only import. */
  readonly values: readonly string[];
}

const parse = (file: string, source: string): ts.SourceFile =>
  ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

const written = (node: ts.Node | undefined): string =>
  node && ts.isStringLiteralLike(node) ? node.text : "(computed)";

const namesOf = (elements: ts.NodeArray<ts.ImportSpecifier> | ts.NodeArray<ts.ExportSpecifier>): string[] =>
  [...elements].filter((each) => !each.isTypeOnly).map((each) => (each.propertyName ?? each.name).text);

function valuesOfImport(clause: ts.ImportClause | undefined): string[] {
  if (!clause) return ["*"];
  if (clause.isTypeOnly) return [];
  const bindings = clause.namedBindings;
  const named = bindings ? (ts.isNamedImports(bindings) ? namesOf(bindings.elements) : ["*"]) : [];
  return clause.name ? ["default", ...named] : named;
}

function valuesOfExport(node: ts.ExportDeclaration): string[] {
  if (node.isTypeOnly) return [];
  return node.exportClause && ts.isNamedExports(node.exportClause)
    ? namesOf(node.exportClause.elements)
    : ["*"];
}

/** All imports of a source file, in text order. */
export function importsOf(file: string, source: string): Import[] {
  const found: Import[] = [];
  visit(parse(file, source), (node) => {
    if (ts.isImportDeclaration(node))
      found.push({ from: written(node.moduleSpecifier), values: valuesOfImport(node.importClause) });
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      found.push({ from: written(node.moduleSpecifier), values: valuesOfExport(node) });
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      found.push({ from: written(node.argument.literal), values: [] });
    else if (
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === "require")
    )
      found.push({ from: written(node.arguments[0]), values: ["*"] });
  });
  return found;
}

/** Every name the file reads that is not a member, key or type: `Math.random` counts as such and as `Math`. */
export function namesUsed(file: string, source: string): Set<string> {
  const names = new Set<string>();
  visit(parse(file, source), (node) => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression))
      names.add(`${node.expression.text}.${node.name.text}`);
    if (!ts.isIdentifier(node) || ts.isPartOfTypeNode(node)) return;
    const { parent } = node;
    const member = ts.isPropertyAccessExpression(parent) && parent.name === node;
    const key =
      (ts.isPropertyAssignment(parent) ||
        ts.isPropertySignature(parent) ||
        ts.isPropertyDeclaration(parent)) &&
      parent.name === node;
    if (!member && !key) names.add(node.text);
  });
  return names;
}
