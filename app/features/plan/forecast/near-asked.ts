import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PolicyPack } from "~/domain/policy/pack"
import type { Scope } from "~/platform/scope"

/** What every list of who is nearest is asked with. */
export interface NearAsked {
  readonly scope: Scope
  readonly packs: readonly PolicyPack[]
  /** the one in force today */
  readonly pack: PolicyPack
  readonly today: CivilDate
  readonly limit: number
}
