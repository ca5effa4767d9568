/**
 * House rule on transactions: one writer is queued, so whatever is awaited inside `inTransaction` holds everybody's writes up.
 * Inside it only our own functions are awaited; a package, Node or the network never is.
 */
import ts from "typescript"
import { type Finding, type HouseFile, type HouseRule, isCode } from "./check-tree"

const OPENER = "inTransaction"
const WAITS = new Set(["fetch", "setTimeout", "setInterval", "setImmediate"])

const waitsOutside: HouseRule = {
  name: `nothing but db calls is awaited inside ${OPENER}(…)`,
  find: (files) => files.filter((file) => file.path.startsWith("app/") && isCode(file) && file.text.includes(OPENER)).flatMap(foreignWaits),
}

function foreignWaits(file: HouseFile): Finding[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true)
  const foreign = foreignNames(source)
  const findings: Finding[] = []
  const visit = (node: ts.Node, inside: boolean): void => {
    if (inside && ts.isAwaitExpression(node)) findings.push(...foreignAwait({ file, source, node, foreign }))
    const opens = ts.isCallExpression(node) && node.expression.getText() === OPENER
    ts.forEachChild(node, (child) => visit(child, inside || opens))
  }
  visit(source, false)
  return findings
}

type Await = { file: HouseFile; source: ts.SourceFile; node: ts.AwaitExpression; foreign: ReadonlySet<string> }

function foreignAwait({ file, source, node, foreign }: Await): Finding[] {
  const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
  const root = rootName(node.expression)
  const isForeign = ts.isNewExpression(node.expression) || (root !== undefined && (foreign.has(root) || WAITS.has(root)))
  return isForeign ? [{ path: `${file.path}:${line}`, found: node.getText().split("\n")[0] ?? "" }] : []
}

/** Names imported from Node or from a package; our own begin with `~`, `#` or a dot. */
function foreignNames(source: ts.SourceFile): Set<string> {
  const names = new Set<string>()
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    if (/^[~#.]/.test(statement.moduleSpecifier.text)) continue
    const clause = statement.importClause
    if (clause?.name !== undefined) names.add(clause.name.text)
    const bindings = clause?.namedBindings
    if (bindings === undefined) continue
    if (ts.isNamespaceImport(bindings)) names.add(bindings.name.text)
    else for (const element of bindings.elements) names.add(element.name.text)
  }
  return names
}

/** `a.b(c).d()` → "a". */
function rootName(expression: ts.Expression): string | undefined {
  if (ts.isIdentifier(expression)) return expression.text
  if (ts.isCallExpression(expression) || ts.isPropertyAccessExpression(expression)) return rootName(expression.expression)
  return undefined
}

export const TRANSACTION_RULES: readonly HouseRule[] = [waitsOutside]
