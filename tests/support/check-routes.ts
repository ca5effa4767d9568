/** House rules on route modules: a loader or action without a guard answers anybody who asks for its data by URL. */
import ts from "typescript"
import type { Finding, HouseFile, HouseRule } from "./check-tree"

const GUARD = "guarded"
const GUARDED_EXPORTS = new Set(["loader", "action"])
/** What Remix reads from a route module on the server or in the browser. Anything else belongs into its own file. */
const REMIX_EXPORTS = new Set([
  "default",
  "loader",
  "action",
  "meta",
  "links",
  "headers",
  "handle",
  "ErrorBoundary",
  "HydrateFallback",
  "shouldRevalidate",
  "Layout",
])

export const isRouteModule = ({ path }: HouseFile) =>
  (/^app\/routes\/.+\.tsx?$/.test(path) && !path.includes("/parts/")) || path === "app/root.tsx"

const guardedRoutes: HouseRule = {
  name: "every loader and action is made by guarded(…)",
  find: (files) => files.filter(isRouteModule).flatMap(unguarded),
}

const routeExports: HouseRule = {
  name: "a route module exports only what Remix reads",
  find: (files) =>
    files.filter(isRouteModule).flatMap((file) =>
      exportsOf(file)
        .filter(({ name }) => !REMIX_EXPORTS.has(name))
        .map(({ name }) => ({ path: file.path, found: `export ${name}` })),
    ),
}

function unguarded(file: HouseFile): Finding[] {
  return exportsOf(file)
    .filter(({ name, maker }) => GUARDED_EXPORTS.has(name) && maker !== GUARD)
    .map(({ name, maker }) => ({ path: file.path, found: `${name} is made by ${maker ?? "a bare function"}` }))
}

type Exported = { readonly name: string; readonly maker: string | undefined }

/** Every value export with the function that made it: `export const loader = guarded(…)` has the maker "guarded". */
export function exportsOf(file: HouseFile): Exported[] {
  const source = ts.createSourceFile(
    file.path,
    file.text,
    ts.ScriptTarget.Latest,
    true,
    file.path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  return source.statements.flatMap(exportedBy)
}

function exportedBy(statement: ts.Statement): Exported[] {
  if (ts.isExportAssignment(statement)) return [{ name: "default", maker: undefined }]
  if (ts.isExportDeclaration(statement)) return reExported(statement)
  if (!isExported(statement)) return []
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name, initializer }) => ({ name: name.getText(), maker: makerOf(initializer) }))
  }
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    const isDefault = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true
    return [{ name: isDefault ? "default" : (statement.name?.text ?? "default"), maker: undefined }]
  }
  return []
}

function reExported(statement: ts.ExportDeclaration): Exported[] {
  if (statement.isTypeOnly) return []
  if (statement.exportClause === undefined || !ts.isNamedExports(statement.exportClause)) return [{ name: "*", maker: undefined }]
  return statement.exportClause.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name }) => ({ name: name.getText(), maker: "another file" }))
}

function isExported(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)
}

function makerOf(initializer: ts.Expression | undefined): string | undefined {
  return initializer !== undefined && ts.isCallExpression(initializer) ? initializer.expression.getText() : undefined
}

export const ROUTE_RULES: readonly HouseRule[] = [guardedRoutes, routeExports]
