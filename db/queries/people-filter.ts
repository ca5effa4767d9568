import type { EmploymentStatus, Stage } from "~/domain/codes"
import type { HoursStanding } from "../schema/standings"
import type { Scope } from "../scope"
import { inScope } from "./roster-scope"

/** One word of a search, in its spellings: it fits who has a term that begins with any of them. */
export type SearchWord = readonly string[]

/** What people are asked for; null = all. Every word of the search must fit. */
export interface PeopleAsked {
  readonly words: readonly SearchWord[]
  readonly schoolCode: string | null
  readonly stage: Stage | null
  readonly subject: string | null
  readonly status: EmploymentStatus | null
  readonly standing: HoursStanding | null
}

/** Through which index the rows are found: that of the order asked for, of the search terms, of one column, or whichever fits the most `columns` (a subject before a status). */
export type Lead = "order" | "words" | "columns" | FilterColumn
export type FilterColumn = "school_code" | "subject" | "stage" | "hours_standing" | "employment_status"

export interface PeopleCondition {
  readonly sql: string
  readonly bound: Readonly<Record<string, string>>
}

/** The first of these that is asked for leads to the fewest rows. null: nothing is asked for. */
export function narrowestLead(scope: Scope, asked: PeopleAsked): "words" | FilterColumn | null {
  if (scope.kind !== "district" || asked.schoolCode !== null) return "school_code"
  if (asked.words.length > 0) return "words"
  if (asked.subject !== null) return "subject"
  if (asked.stage !== null) return "stage"
  if (asked.standing !== null) return "hours_standing"
  return asked.status === null ? null : "employment_status"
}

/**
 * The condition on roster rows `r`. A `+` keeps a column from its index, so that the rows are found through `lead` and no other way:
 * the planner has no statistics of the district, and would take the first index that fits.
 */
export function fits({ scope, asked, lead }: { scope: Scope; asked: PeopleAsked; lead: Lead }): PeopleCondition {
  const reach = inScope(scope)
  const conditions = [lead === "words" ? `+${reach.sql}` : reach.sql]
  const bound: Record<string, string> = { ...reach.bound }
  const filters = {
    school_code: asked.schoolCode,
    subject: asked.subject,
    stage: asked.stage,
    hours_standing: asked.standing,
    employment_status: asked.status,
  }
  const leads = (column: FilterColumn) =>
    lead === column || (lead === "columns" && (column !== "employment_status" || asked.subject === null))
  for (const [column, value] of Object.entries(filters)) {
    if (value === null) continue
    conditions.push(`${leads(column as FilterColumn) ? "" : "+"}r.${column} = @${column}`)
    bound[column] = value
  }
  asked.words.forEach((word, at) => {
    conditions.push(`${lead === "words" ? "" : "+"}r.teacher_id in (${wordSql(at)})`)
    bound[`word${at}`] = JSON.stringify(word.map((prefix) => ({ from: prefix, to: `${prefix}${LAST_CHARACTER}` })))
  })
  return { sql: conditions.join(" and "), bound }
}

/** Comes after every character that a term may hold, also in the order of UTF-8. */
const LAST_CHARACTER = "\u{10FFFF}"

/** Who has a term that begins with a spelling of the word: one range of the key for each spelling. */
function wordSql(at: number): string {
  return `select t.teacher_id from json_each(@word${at}) s
    cross join roster_term t on t.district_id = @districtId and t.term >= s.value ->> 'from' and t.term < s.value ->> 'to'`
}
