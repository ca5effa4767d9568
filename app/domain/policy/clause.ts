/** The clauses of a policy pack: the words that a number stands on, each under an id. Read from the pack's `clauses.md`. */
import type { ClauseRef } from "../verdict"

/** Where the words come from. `local_setting`: the district's own choice, without a national or municipal clause; readers are told so. */
export type ClauseLevel = "national" | "municipal" | "district" | "local_setting"

export interface Clause {
  readonly id: string
  readonly title: string
  readonly document: string
  readonly article: string
  readonly level: ClauseLevel
  /** the words, with what is a quotation marked by ">" */
  readonly text: string
}

/** A heading, three labelled lines, the words:
 *
 *     ## 五年周期不少于 360 学时 {#hours.required}
 *     - 文件：…
 *     - 条款：…
 *     - 层级：国家 | 重庆市 | 大渡口区 | 本区设定
 *
 *     > …
 */
const HEADING = /^## (?<title>.+?) \{#(?<id>[a-z0-9._-]+)\}$/
const LEVELS: Readonly<Record<string, ClauseLevel>> = {
  国家: "national",
  重庆市: "municipal",
  大渡口区: "district",
  本区设定: "local_setting",
}

/** Every clause of the file by its id, and everything that is wrong with it (an empty list if nothing is). Text before the first heading is a preface. */
export function parseClauses(markdown: string): { readonly clauses: ReadonlyMap<string, Clause>; readonly faults: readonly string[] } {
  const clauses = new Map<string, Clause>()
  const faults: string[] = []
  for (const section of markdown.split(/^(?=## )/m).filter((part) => part.startsWith("## "))) {
    const clause = parseSection(section.trimEnd().split("\n"), faults)
    if (clause === null) continue
    if (clauses.has(clause.id)) faults.push(`clause ${clause.id} is written twice`)
    clauses.set(clause.id, clause)
  }
  return { clauses, faults }
}

/** What a criterion shows of a clause. */
export function clauseRef({ id, document, article, level }: Clause): ClauseRef {
  return { id, document, article, local: level === "local_setting" }
}

function parseSection([heading = "", ...lines]: readonly string[], faults: string[]): Clause | null {
  const { id, title } = HEADING.exec(heading)?.groups ?? {}
  if (id === undefined || title === undefined) {
    faults.push(`not a clause heading: ${heading}`)
    return null
  }
  const labelled = (label: string) =>
    lines
      .find((line) => line.startsWith(`- ${label}：`))
      ?.slice(label.length + 3)
      .trim() ?? ""
  const [document, article, level] = [labelled("文件"), labelled("条款"), LEVELS[labelled("层级")]]
  const text = lines
    .filter((line) => !/^- (文件|条款|层级)：/.test(line))
    .join("\n")
    .trim()
  if (document === "" || article === "" || text === "") faults.push(`clause ${id} lacks its 文件, 条款 or words`)
  if (level === undefined) faults.push(`clause ${id}: 层级 is none of ${Object.keys(LEVELS).join(", ")}`)
  return level === undefined ? null : { id, title, document, article, level, text }
}
