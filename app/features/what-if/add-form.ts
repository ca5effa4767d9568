import type { CivilDate } from "~/domain/calendar/civil-date"
import type { TeacherFacts } from "~/domain/facts"
import type { HypothesisKind, SupposedSchool } from "~/domain/what-if/hypothesis"
import { formFieldsOf } from "./form-fields"
import { isKind, linkTextOf, readLinkText, readTold } from "./link-text"
import { understand } from "./understand"
import { TOLD_SCHEMAS } from "./what-if.schema"
import { MOST_SUPPOSED, type Query, roomFault, type WhatIfAddress, writeAddress } from "./what-if-address"
import type { WhatIfFault } from "./what-if-fault"
import type { AddForm } from "./what-if-page"

interface Asked {
  readonly query: Query
  readonly address: WhatIfAddress
  readonly facts: TeacherFacts
  readonly schools: readonly SupposedSchool[]
}

/** The query with what the form supposes added; null where no form was filled in, or it must be mended. */
export function addressWithAdded(asked: Asked): string | null {
  const sent = sentForm(asked.query)
  if (sent === null) return null
  const { added, faults } = judgeForm(asked, sent)
  return faults.length > 0 || added === null ? null : writeAddress(added)
}

/** The form that is open; what was typed stands in it again. */
export function addForm(asked: Asked & { readonly on: CivilDate }): AddForm | null {
  const { query, address, schools, on } = asked
  const kind = kindOf(query)
  if (kind === null) return null
  const sent = sentForm(query)
  const fields = formFieldsOf(kind, on).map((field) => ({ ...field, value: sent === null ? field.value : textOf(query[field.name]) }))
  const asksForSchool = fields.some(({ type }) => type === "school")
  return {
    kind,
    fields,
    faults: sent === null ? [] : judgeForm(asked, sent).faults,
    schools: asksForSchool ? schools.map(({ code, name }) => ({ code, name })) : [],
    close: writeAddress(address),
  }
}

interface Sent {
  readonly kind: HypothesisKind
  readonly values: Readonly<Record<string, string>>
}

/** A form that was sent: its fields stand in the query. One that was only opened has none. */
function sentForm(query: Query): Sent | null {
  const kind = kindOf(query)
  if (kind === null) return null
  const names = Object.keys(TOLD_SCHEMAS[kind].shape).filter((name) => name in query)
  return names.length === 0 ? null : { kind, values: Object.fromEntries(names.map((name) => [name, textOf(query[name])])) }
}

function judgeForm({ address, facts, schools }: Asked, { kind, values }: Sent) {
  const known = address.supposed.map(readLinkText)
  const before = understand({ reads: known, facts, schools })
  const reads = before.faults.length === 0 ? known : []
  const at = reads.length
  const { hypotheses, faults: all } = understand({ reads: [...reads, readTold(kind, values, at)], facts, schools })
  // Where two stand against each other both are told of it; in the form it is said once.
  const own = all.filter((fault) => fault.at === at)
  const faults = own.length > 0 ? own : all
  const hypothesis = hypotheses.at(-1) ?? null
  if (hypothesis === null) return { added: null, faults }
  const added = { ...address, supposed: [...address.supposed, linkTextOf(hypothesis)] }
  return { added, faults: [...faults, ...roomFaults(added)] }
}

function roomFaults(address: WhatIfAddress): readonly WhatIfFault[] {
  const code = roomFault(address)
  return code === null ? [] : [{ at: null, code, field: null, values: { most: MOST_SUPPOSED } }]
}

function kindOf({ add }: Query): HypothesisKind | null {
  return typeof add === "string" && isKind(add) ? add : null
}

function textOf(value: Query[string] | undefined): string {
  return typeof value === "string" ? value : (value?.[0] ?? "")
}
