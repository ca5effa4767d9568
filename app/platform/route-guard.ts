import type { ZodType } from "zod"
import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Action } from "./access"
import type { Actor } from "./actor"
import type { FormValues } from "./form-values.server"
import type { HoursUnit } from "./i18n/format"
import type { Locale } from "./i18n/locale"
import type { Scope } from "./scope"
import type { Client } from "./session.server"

/** What a loader or action says of itself. Exactly one of `can` and `public`. */
export interface Guard {
  /** the row of the access table that it needs */
  readonly can?: Action
  /** open to everybody, signed in or not */
  readonly public?: true
  /** parts of the path; what does not fit is not found */
  readonly params?: ZodType
  /** parts of the query */
  readonly search?: ZodType
  /** fields of the form: it is an action */
  readonly form?: ZodType
  /** an action that takes a file: its handler reads `request` with `receiveUpload` */
  readonly upload?: true
  /** the form carries a `formToken` (see `newFormToken`): sent twice it has one effect and one answer */
  readonly idempotent?: true
  /** open also to whoever must first choose a password */
  readonly beforePasswordChange?: true
  /** a route without a page: refusals are plain JSON answers */
  readonly resource?: true
}

/** What a handler gets. */
export interface Handled<P, S, F, Who, Rows> {
  readonly actor: Who
  /** whose rows `can` reaches */
  readonly scope: Rows
  readonly params: P
  readonly search: S
  readonly form: F
  readonly today: CivilDate
  readonly now: Instant
  readonly request: Request
  readonly locale: Locale
  /** how hours are shown */
  readonly hoursUnit: HoursUnit
  readonly client: Client
  /** the session's hashed id, to tell the own one in a list; null when nobody is signed in */
  readonly sessionHash: string | null
  /** whether the person must choose a password before anything else */
  readonly mustChangePassword: boolean
  /** for the `formToken` field of a form on this page */
  readonly newFormToken: () => string
}

type Output<T> = T extends ZodType<infer Value> ? Value : Record<string, never>
type Part<G, K extends keyof Guard> = G extends { readonly [key in K]: infer Schema } ? Output<Schema> : Record<string, never>

export type HandledBy<G extends Guard> = Handled<
  Part<G, "params">,
  Part<G, "search">,
  Part<G, "form">,
  G extends { readonly public: true } ? Actor | null : Actor,
  G extends { readonly public: true } ? null : Scope
>

export interface RefusalBody {
  readonly code: string
  readonly field: string | null
  readonly row: number | null
  readonly params: Readonly<Record<string, string | number>>
}

/** The answer of an action that refused: the first reason, all of them, and what was typed, without its secrets. */
export interface RefusedAnswer {
  readonly refusal: RefusalBody
  readonly refusals: readonly RefusalBody[]
  readonly values: FormValues
}
