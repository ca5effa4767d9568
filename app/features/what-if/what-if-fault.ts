import type { z } from "zod"

/** Why something that was told cannot be supposed; said by the message `what_if.fault.<code>`. */
export interface WhatIfFault {
  /** which supposition, from 0; null = what holds for all of them */
  readonly at: number | null
  readonly code: string
  readonly field: string | null
  readonly values: Readonly<Record<string, string | number>>
}

/** The faults that a schema found in supposition `at`; the first one of each field. */
export function faultsOfIssues(issues: readonly z.core.$ZodIssue[], at: number | null): readonly WhatIfFault[] {
  const faults = new Map<string, WhatIfFault>()
  for (const issue of issues.flatMap(innermost)) {
    const fields = issue.code === "unrecognized_keys" ? issue.keys : [issue.path.map(String).join(".")]
    const code = issue.code === "unrecognized_keys" ? "unknown_field" : codeOf(issue.message)
    for (const field of fields)
      if (!faults.has(field)) faults.set(field, { at, code, field: field === "" ? null : field, values: field === "" ? {} : { field } })
  }
  return [...faults.values()]
}

/** Of a field that may be left empty, what the field itself says; that it is not empty is no fault. A union with a code of its own says that. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union" || isCode(issue.message)) return [issue]
  const last = issue.errors.at(-1) ?? []
  return last.length === 0 ? [issue] : last.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}

function codeOf(message: string): string {
  return isCode(message) ? message : "invalid_field"
}

function isCode(message: string): boolean {
  return /^[a-z]+(_[a-z]+)*$/.test(message)
}
