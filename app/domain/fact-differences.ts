/** What was recorded of a person between two readings of her facts: each fact added, corrected or taken back, by its sheet and row. */
import type { Evidence, TeacherFacts } from "./facts"

export type FactValue = string | number | boolean | null

export interface FieldDifference {
  readonly name: string
  readonly before: FactValue
  readonly after: FactValue
}

export interface FactDifference {
  /** a row whose natural key was corrected was taken back under the old key and added under the new */
  readonly kind: "added" | "corrected" | "withdrawn"
  readonly sheet: string
  readonly key: string
  readonly label: string
  /** what differs, of a corrected fact */
  readonly fields: readonly FieldDifference[]
}

type Fields = Readonly<Record<string, FactValue>>
interface Row {
  readonly evidence: Evidence
  readonly fields: Fields
}

/** Sheets come in the order of the facts, rows in that of their keys. */
export function factDifferences(then: TeacherFacts, now: TeacherFacts): readonly FactDifference[] {
  const lists = (Object.keys(now) as (keyof TeacherFacts)[]).filter((name) => Array.isArray(now[name]))
  return [personRow, ...lists.map((name) => (facts: TeacherFacts) => rowsOf(facts[name] as readonly object[]))].flatMap((rows) =>
    differencesOf(byKey(rows(then)), byKey(rows(now))),
  )
}

function differencesOf(then: ReadonlyMap<string, Row>, now: ReadonlyMap<string, Row>): readonly FactDifference[] {
  return [...new Set([...then.keys(), ...now.keys()])].sort().flatMap((key): FactDifference[] => {
    const [before, after] = [then.get(key), now.get(key)]
    if (before === undefined) return after === undefined ? [] : [{ kind: "added", ...after.evidence, fields: [] }]
    if (after === undefined) return [{ kind: "withdrawn", ...before.evidence, fields: [] }]
    const fields = fieldDifferences(before.fields, after.fields)
    return fields.length === 0 ? [] : [{ kind: "corrected", ...after.evidence, fields }]
  })
}

function fieldDifferences(before: Fields, after: Fields): readonly FieldDifference[] {
  return Object.keys(after)
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }))
}

/** The row of 教师基本信息. */
function personRow(facts: TeacherFacts): readonly Row[] {
  return rowsOf([Object.fromEntries(Object.entries(facts).filter(([, value]) => !Array.isArray(value)))])
}

function rowsOf(facts: readonly object[]): readonly Row[] {
  return facts.map((fact) => {
    const { evidence, ...fields } = fact as Record<string, FactValue> & { readonly evidence?: Evidence }
    return { evidence: evidence ?? hoursEvidence(fields), fields: fields as Fields }
  })
}

/** An hours entry names itself: there are too many of them for each to carry an evidence. */
function hoursEvidence({ key, projectName }: Fields): Evidence {
  return { sheet: "国内培训", key: String(key), label: String(projectName) }
}

function byKey(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.evidence.key, row]))
}
