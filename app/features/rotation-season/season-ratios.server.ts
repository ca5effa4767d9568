import type { SeasonRow } from "#db/queries/rotation-seasons"
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
}

type Read = Awaited<ReturnType<typeof readYearRotations>>

/**
 * The shares of the season's school year: by what is recorded until today, and when everybody assigned has gone. Eligible are those on the
 * drawn list. null where no policy is in force. The number of statements does not depend on the number of people.
 */
export async function seasonRatios({ scope, season, packs, today }: Asked): Promise<readonly RatioView[] | null> {
  const pack = choosePack({ packs, on: season.startsOn })
  if (pack === null) return null
  const year = schoolYearPeriod(season.schoolYear)
  const read = await readYearRotations(scope, { seasonId: season.id, from: year.startsOn, until: year.endsOn })
  const ratios = (asOf: CivilDate, withPlanned: boolean) =>
    rotationRatios({ people: peopleOf({ read, pack, startYear: season.schoolYear, asOf, withPlanned }), pack })
  const now = ratios(today, false)
  const planned = ratios(year.endsOn, true)
  return [
    viewOf({ id: "share", now: now.share, planned: planned.share }),
    viewOf({ id: "backbone", now: now.backboneShare, planned: planned.backboneShare }),
  ]
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

function viewOf({ id, now, planned }: { id: RatioView["id"]; now: Share; planned: Share }): RatioView {
  const figure = ({ numerator, denominator, percent, targetPercent, outcome }: Share): RatioFigure => ({
    numerator,
    denominator,
    percent,
    isMet: outcome === "met",
    needed: peopleNeeded({ id, numerator, denominator, targetPercent }),
  })
  const { clause, targetPercent } = now
  return { id, targetPercent, now: figure(now), planned: figure(planned), clause: `${clause.document} ${clause.article}` }
}
