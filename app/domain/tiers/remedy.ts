/** What she could do about a condition of a class that fails, or who records the fact that is missing. */
import type { CivilDate } from "../calendar/civil-date"
import type { Tier, Title } from "../codes"
import { phrase } from "../phrases"
import type { Phrase } from "../verdict"
import type { HeldRun } from "./held"

export function teachingSinceRemedy(): Phrase {
  return phrase("tier.remedy.record_teaching_since", {})
}

/** `from`: the day on which the years are full. */
export function yearsTaughtRemedy(years: { readonly years: number; readonly from: CivilDate }): Phrase {
  return phrase("tier.remedy.years_taught", years)
}

export function titleRemedy(title: Title): Phrase {
  return phrase("tier.remedy.title", { title })
}

/** Nothing can be done about age, but a wrong date of birth can be corrected. */
export function ageRemedy(limit: { readonly maxAge: number }): Phrase {
  return phrase("tier.remedy.age", limit)
}

/** About years of holding `tier` that are not full: where the run ends before they are (`fullOn`), it must be renewed in time. */
export function heldRemedy(about: { tier: Tier; years: number; run: HeldRun | null; fullOn: CivilDate | null }): Phrase {
  const { tier, years, run, fullOn } = about
  if (run === null || fullOn === null) return phrase("tier.remedy.held_none", { tier, years })
  if (run.endsOn === null || fullOn <= run.endsOn) return phrase("tier.remedy.held_wait", { tier, years, from: fullOn })
  return phrase("tier.remedy.held_renew", { tier, years, from: fullOn, until: run.endsOn })
}

/** In hours: what the pace expects by now, what is credited, and the difference. */
export function hoursRemedy(hours: { readonly expected: number; readonly credited: number; readonly missing: number }): Phrase {
  return phrase("tier.remedy.hours", hours)
}

export function studioRemedy(): Phrase {
  return phrase("tier.remedy.studio", {})
}
