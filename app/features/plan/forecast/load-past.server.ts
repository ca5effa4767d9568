import { countMovements } from "#db/queries/indicators-forecast/movements"
import { listCertificationSpells, listTeamSpells } from "#db/queries/indicators-forecast/spells"
import { ARRIVING, type ArrivingMeasure, countArrivals } from "#db/queries/indicators-forecast/yearly-arrivals"
import { addYears, type CivilDate, eve, firstDayOfYear, laterOf, yearOf } from "~/domain/calendar/civil-date"
import type { ProjectKind } from "~/domain/codes"
import { membersOf } from "~/domain/indicators/forecast/membership"
import type { Members, Past, YearEnd } from "~/domain/indicators/forecast/past"
import { MOST_YEARS_BACK } from "~/domain/indicators/forecast/years"
import type { MeasureChoice } from "~/domain/indicators/measure-choice"
import { choosePack } from "~/domain/policy/choose"
import type { PolicyPack } from "~/domain/policy/pack"
import type { Scope } from "~/platform/scope"

interface Asked {
  readonly scope: Scope
  readonly measure: MeasureChoice
  readonly asOf: CivilDate
  readonly deadline: CivilDate
  readonly knownFrom: CivilDate
  readonly packs: readonly PolicyPack[]
  readonly ends: readonly YearEnd[]
  readonly scheduled: number
}

/** What of the past a measure is forecast from: at most four statements, however many people there are. */
export async function loadPast(asked: Asked): Promise<Past> {
  const { scope, measure, asOf, deadline, knownFrom, ends, scheduled } = asked
  const from = laterOf(knownFrom, firstDayOfYear(yearOf(asOf) - MOST_YEARS_BACK))
  const plain: Past = { knownFrom, arrivals: null, members: null, people: null, ends, scheduled }
  if (asOf >= deadline) return plain
  if (isArriving(measure)) return { ...plain, arrivals: await countArrivals(scope, { measure, from, asOf }) }
  if (measure.name === "team_members") return { ...plain, members: await teamOf(asked, measure.kind) }
  if (measure.name === "teachers_per_member") {
    const people = await countMovements(scope, { group: "in_post", from, asOf })
    return { ...plain, members: await teamOf(asked, measure.kind), people }
  }
  if (measure.name === "share" && measure.tally === "dual_qualified") {
    const people = await countMovements(scope, { group: "specialised", from, asOf })
    return { ...plain, members: await certifiedOf(asked), people }
  }
  return plain
}

function isArriving(measure: MeasureChoice): measure is ArrivingMeasure {
  return (ARRIVING as readonly string[]).includes(measure.name)
}

async function teamOf({ scope, asOf, deadline }: Asked, kind: ProjectKind): Promise<Members> {
  const rows = await listTeamSpells(scope, { kind, asOf })
  const spells = rows.map(({ teacherId, joinedOn, leftOn, teamEndsOn }) => {
    return { person: teacherId, from: joinedOn, until: teamEndsOn, leftOn, isHere: true }
  })
  return membersOf({ spells, asOf, deadline })
}

/** null: no policy was in force that says how long a certification lasts. */
async function certifiedOf({ scope, asOf, deadline, packs }: Asked): Promise<Members | null> {
  const pack = choosePack({ packs, on: asOf })
  if (pack === null) return null
  const { termYears } = pack.dualQualified
  const rows = await listCertificationSpells(scope, { asOf })
  const spells = rows.map(({ teacherId, certifiedOn, validUntilOn, isInPost }) => ({
    person: teacherId,
    from: certifiedOn,
    until: validUntilOn ?? eve(addYears(certifiedOn, termYears.value)),
    leftOn: null,
    isHere: isInPost === 1,
  }))
  return membersOf({ spells, asOf, deadline })
}
