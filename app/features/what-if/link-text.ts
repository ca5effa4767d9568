/** One supposition in an address: its kind and its fields in the order of the schema, `hours*2026-05-01*24*district*in_person`. */
import { yearOf } from "~/domain/calendar/civil-date"
import { HYPOTHESIS_KINDS, type Hypothesis, type HypothesisKind } from "~/domain/what-if/hypothesis"
import { SUPPOSED_NAMES, supposedCourse } from "~/domain/what-if/supposed-names"
import { TOLD_SCHEMAS, type Told } from "./what-if.schema"
import { faultsOfIssues, type WhatIfFault } from "./what-if-fault"

const SEPARATOR = "*"

export type Read = { readonly told: Told; readonly faults: readonly [] } | { readonly told: null; readonly faults: readonly WhatIfFault[] }

/** What the text in an address supposes. `at`: its place in the list. */
export function readLinkText(text: string, at: number): Read {
  const [kind = "", ...values] = text.split(SEPARATOR)
  if (!isKind(kind)) return { told: null, faults: [{ at, code: "unknown_kind", field: null, values: {} }] }
  const names = Object.keys(TOLD_SCHEMAS[kind].shape)
  if (values.length > names.length) return { told: null, faults: [{ at, code: "unreadable", field: null, values: {} }] }
  return readTold(kind, Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""])), at)
}

/** What fields of a form, or of a file, suppose. */
export function readTold(kind: HypothesisKind, fields: unknown, at: number): Read {
  const parsed = TOLD_SCHEMAS[kind].safeParse(fields)
  if (!parsed.success) return { told: null, faults: faultsOfIssues(parsed.error.issues, at) }
  return { told: { kind, ...parsed.data } as Told, faults: [] }
}

/** The text that supposes it; what is usual is left out. */
export function linkTextOf(hypothesis: Hypothesis): string {
  const told = fieldsOf(hypothesis)
  const values = Object.keys(TOLD_SCHEMAS[hypothesis.kind].shape).map((name) => told[name] ?? "")
  return [hypothesis.kind, ...values].join(SEPARATOR).replace(/\*+$/, "")
}

/** Whether a word names a kind of supposition. */
export function isKind(word: string): word is HypothesisKind {
  return (HYPOTHESIS_KINDS as readonly string[]).includes(word)
}

const USUAL_NAMES: readonly unknown[] = Object.values(SUPPOSED_NAMES)

function fieldsOf(hypothesis: Hypothesis): Readonly<Record<string, string>> {
  const fields: [string, unknown][] = Object.entries(hypothesis).filter(([name, value]) => name !== "kind" && !USUAL_NAMES.includes(value))
  const text = Object.fromEntries(fields.map(([name, value]) => [name, said(value)]))
  switch (hypothesis.kind) {
    case "hours": {
      const { tenthsOfHour, endsOn, trainingYear, projectName } = hypothesis
      const hours = tenthsOfHour / 10
      return {
        ...text,
        hours: String(hours),
        trainingYear: trainingYear === yearOf(endsOn) ? "" : String(trainingYear),
        projectName: projectName === supposedCourse({ endsOn, hours }) ? "" : projectName,
      }
    }
    case "rotation": {
      const rotationKind = hypothesis.rotationKind === "periodic" ? "" : hypothesis.rotationKind
      return { ...text, rotationKind, hostSchoolCode: hypothesis.host.code }
    }
    case "posting":
      return { ...text, schoolCode: hypothesis.school.code }
    default:
      return text
  }
}

function said(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no"
  return value === null ? "" : String(value)
}
