const brand = Symbol.for("shicheng.refusal")

/** Values a refusal's message may show: codes, numbers, dates and what the person typed; never secrets. */
export type RefusalParams = Readonly<Record<string, string | number>>

export interface RefusalDetails {
  /** the form field or column that must change */
  readonly field?: string
  readonly row?: number
  readonly params?: RefusalParams
}

/** An expected "no": a code that the catalogues translate (`refusal.<code>`), answered with a 4xx. */
export class Refusal extends Error {
  readonly code: string
  readonly field: string | null
  readonly row: number | null
  readonly params: RefusalParams
  readonly [brand] = true

  constructor(code: string, details: RefusalDetails = {}) {
    super(code)
    this.name = "Refusal"
    this.code = code
    this.field = details.field ?? null
    this.row = details.row ?? null
    this.params = details.params ?? {}
  }
}

/** Whether an error is a refusal. Not `instanceof`: the built app has two bundles, each with its own copy of the class. */
export function isRefusal(error: unknown): error is Refusal {
  return typeof error === "object" && error !== null && brand in error
}
