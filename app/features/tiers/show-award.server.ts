import { findRosterPerson } from "#db/queries/roster-person"
import {
  findAwardEvent,
  listTierAwards,
  listTierReviews,
  listTierVerdicts,
  type TierAwardKey,
  type TierAwardRow,
} from "#db/queries/tier-awards"
import { addDays, addYears, type CivilDate, daysBetween } from "~/domain/calendar/civil-date"
import { completedYears } from "~/domain/calendar/period"
import { tierOf } from "~/domain/tiers/ladder"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import { mayDo, type Scope } from "~/platform/scope"
import { awardSubject, isSameAward } from "./award-key"
import type { AwardPage, ShownTerm } from "./award-page"
import { followingTerms, termState } from "./award-terms"
import { awardVersion } from "./award-version"

interface Asked {
  /** of the action `ladder.read` */
  readonly scope: Scope
  readonly actor: Actor
  readonly teacherNo: string
  readonly award: TierAwardKey
  readonly today: CivilDate
}

/** One award with its history: the terms of its class, its reviews, and the verdict it was made on. `NotFound` where the scope does not reach her. */
export async function showAward({ scope, actor, teacherNo, award: key, today }: Asked): Promise<AwardPage> {
  const { districtId } = scope
  const person = await findRosterPerson(scope, teacherNo)
  if (person === undefined) throw new NotFound()
  const { teacherId, name, schoolName } = person
  const awards = await listTierAwards({ districtId, teacherIds: [teacherId] })
  const award = awards.find((one) => isSameAward(one, key))
  if (award === undefined) throw new NotFound()
  const reviews = await listTierReviews({ districtId, teacherId })
  const event = await findAwardEvent({ districtId, subject: awardSubject(teacherNo, award) })
  const details = event === undefined ? null : (JSON.parse(event.details) as { verdict?: string; reason?: string | null })
  const verdict = (await listTierVerdicts({ districtId, teacherId })).find(({ number }) => number === details?.verdict)
  const terms = awards.filter((one) => tierOf(one.tier) === tierOf(award.tier) && one.level === award.level)
  return {
    person: { teacherNo, name, schoolName },
    award: shownTerm(award, today),
    terms: terms.map((term) => shownTerm(term, today)),
    heldSince: firstOfRun(award, terms).grantedOn,
    reviews: reviews
      .filter((review) => isSameAward(review, award))
      .map(({ reviewedOn, result, note, byName, createdAt }) => ({ reviewedOn, result, note, byName, at: createdAt })),
    verdict: verdict === undefined ? null : { number: verdict.number, outcome: verdict.outcome, madeAt: verdict.madeAt },
    awarded: event === undefined ? null : { byName: event.byName, reason: details?.reason ?? null },
    version: awardVersion(award, reviews),
    canReview: mayDo(actor, "tier.award"),
    isRenewed: followingTerms(award, terms).length > 0,
    furtherTermEndsOn: furtherTermEnd(award),
    asOf: today,
  }
}

function shownTerm(term: TierAwardRow, today: CivilDate): ShownTerm {
  const { tier, level, grantedOn, termEndsOn, withdrawnOn, documentNo } = term
  return { tier, level, grantedOn, termEndsOn, withdrawnOn, documentNo, state: termState(term, today) }
}

function firstOfRun(award: TierAwardRow, terms: readonly TierAwardRow[]): TierAwardRow {
  const before = terms.find((term) => followingTerms(term, terms).some(({ id }) => id === award.id))
  return before ?? award
}

/** As many whole years as the term had, or as many days where it was no number of years. */
function furtherTermEnd({ grantedOn, termEndsOn }: TierAwardRow): CivilDate | null {
  if (termEndsOn === null) return null
  const next = addDays(termEndsOn, 1)
  const years = completedYears(grantedOn, next)
  return years > 0 && addYears(grantedOn, years) === next
    ? addDays(addYears(next, years), -1)
    : addDays(next, daysBetween(grantedOn, termEndsOn))
}
