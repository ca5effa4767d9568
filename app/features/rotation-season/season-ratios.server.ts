import type { SeasonRow } from "#db/queries/rotation-seasons"
import type { MemberRow } from "#db/queries/rotation-seasons-members"
import { readYearRotations } from "#db/queries/rotation-seasons-ratios"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { schoolYearPeriod } from "~/domain/calendar/school-year"
import type { AwardedTier, Rotation } from "~/domain/facts"
import { choosePack } from "~/domain/policy/choose"
import type { PolicyPack } from "~/domain/policy/pack"
import { type PersonInYear, rotationRatios, rotationsInYear, type Share, wasBackboneWhenStarted } from "~/domain/rotation/ratios"
import type { Scope } from "~/platform/scope"
import { peopleNeeded } from "./ratio-distance"
import type { RatioFigure, RatioView } from "./season-page"

interface Asked {
  readonly scope: Scope
  readonly season: SeasonRow
  readonly packs: readonly PolicyPack[]
  readonly today: CivilDate
  /** somebody nominated, for what the shares would be with her; null = nobody */
  readonly also: MemberRow | null
}

type Read = Awaited<ReturnType<typeof readYearRotations>>

/**
 * The shares of the season's school year: by what is recorded until today, and when everybody assigned has gone. Eligible are those on the
 * drawn list. null where no policy is in force. The number of statements does not depend on the number of people.
 */
export async function seasonRatios({ scope, season, packs, today, also }: Asked): Promise<readonly RatioView[] | null> {
  const pack = choosePack({ packs, on: season.startsOn })
  if (pack === null) return null
  const year = schoolYearPeriod(season.schoolYear)
  const days = { from: year.startsOn, until: year.endsOn }
  const read = await readYearRotations(scope, { seasonId: season.id, ...days, alsoTeacherId: also?.teacherId ?? null })
  const ratios = (asOf: CivilDate, withPlanned: boolean) =>
    rotationRatios({ people: peopleOf({ read, pack, startYear: season.schoolYear, asOf, withPlanned }), pack })
  const now = ratios(today, false)
  const planned = ratios(year.endsOn, true)
  const added = also === null ? null : { ...read, rotations: [...read.rotations, plannedFor(also, season)] }
  const startYear = season.schoolYear
  const withHer =
    added === null
      ? null
      : rotationRatios({ people: peopleOf({ read: added, pack, startYear, asOf: year.endsOn, withPlanned: true }), pack })
  return [
    viewOf({ id: "share", now: now.share, planned: planned.share, withHer: withHer?.share ?? null }),
    viewOf({ id: "backbone", now: now.backboneShare, planned: planned.backboneShare, withHer: withHer?.backboneShare ?? null }),
  ]
}

/** The rotation that somebody nominated would have, wherever she goes. */
function plannedFor({ teacherId, originCode }: MemberRow, { startsOn, endsOn }: SeasonRow): Read["rotations"][number] {
  const elsewhere = { kind: "periodic", originSchoolCode: originCode, hostSchoolCode: "", hostSettlement: null } as const
  return { teacherId, ...elsewhere, startsOn, endsOn, isPlanned: 1 }
}

interface Counting {
  readonly read: Read
  readonly pack: PolicyPack
  readonly startYear: number
  readonly asOf: CivilDate
  readonly withPlanned: boolean
}

/** The eligible and the rotated, each once; the shares never ask whether somebody is both. */
function* peopleOf({ read, pack, startYear, asOf, withPlanned }: Counting): Generator<PersonInYear> {
  for (let at = 0; at < read.eligible; at++) yield { eligible: true, rotated: false, backbone: false }
  const groups = new Map<number, Rotation[]>()
  for (const { teacherId, isPlanned, ...row } of read.rotations) {
    if (isPlanned === 1 && !withPlanned) continue
    const evidence = { sheet: "交流轮岗", key: `${teacherId}|${row.startsOn}`, label: row.startsOn }
    const rotation: Rotation = { ...row, movesPersonnel: null, hostIsWeak: null, evidence }
    groups.set(teacherId, [...(groups.get(teacherId) ?? []), rotation])
  }
  for (const [teacherId, all] of groups) {
    const rotations = rotationsInYear({ facts: { rotations: all }, pack, startYear, asOf })
    if (rotations.length === 0) continue
    const tierAwards: AwardedTier[] = read.awards
      .filter((award) => award.teacherId === teacherId)
      .map((award) => ({ ...award, evidence: { sheet: "教师梯队", key: `${teacherId}|${award.grantedOn}`, label: award.grantedOn } }))
    yield { eligible: false, rotated: true, backbone: wasBackboneWhenStarted({ facts: { tierAwards }, pack, rotations }) }
  }
}

interface Shares {
  readonly id: RatioView["id"]
  readonly now: Share
  readonly planned: Share
  readonly withHer: Share | null
}

function viewOf({ id, now, planned, withHer }: Shares): RatioView {
  const figure = ({ numerator, denominator, percent, targetPercent, outcome }: Share): RatioFigure => ({
    numerator,
    denominator,
    percent,
    isMet: outcome === "met",
    needed: peopleNeeded({ id, numerator, denominator, targetPercent }),
  })
  const { clause, targetPercent } = now
  const shown = { now: figure(now), planned: figure(planned), withHer: withHer && figure(withHer) }
  return { id, targetPercent, ...shown, clause: `${clause.document} ${clause.article}` }
}
