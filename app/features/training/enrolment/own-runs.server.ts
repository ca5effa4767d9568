import { listCandidates } from "#db/queries/training/enrolment-candidates"
import type { OpenRunRow } from "#db/queries/training/enrolment-runs"
import { type EnrolmentRow, listRunEnrolments } from "#db/queries/training/enrolments"
import { listCalendarDays } from "#db/queries/training/resources"
import { listRunSessions } from "#db/queries/training/sessions"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { type Scope, scopeFor } from "~/platform/scope"
import type { OwnRun } from "./enrolment-page"
import { enrolmentTerms } from "./enrolment-terms.server"
import { linePositions } from "./line-positions.server"
import { needsConsent } from "./needs-consent"
import { obstacleWords } from "./obstacle-words"
import { runCard } from "./run-card"
import { shownNeed, shownPlace } from "./shown-person"
import { weighCandidates } from "./weigh-candidates.server"

interface Asked {
  readonly actor: Actor
  readonly runs: readonly OpenRunRow[]
  readonly today: CivilDate
}

/** Runs as the reader sees them: to a teacher with what they would do for her, what stands against it, and her place in them. */
export async function ownRuns({ actor, runs, today }: Asked): Promise<readonly OwnRun[]> {
  const { districtId } = actor
  const days = runs.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]).sort()
  const [from, until] = [days[0] ?? today, days.at(-1) ?? today]
  const sessions = await listRunSessions(runs.map(({ id }) => id))
  const calendar = await listCalendarDays({ kind: "district", districtId }, { from, until })
  const terms = await enrolmentTerms({ districtId, today })
  const held = runs.map((run) => ({ run, sessions: sessions.filter(({ runId, state }) => runId === run.id && state === "planned") }))
  const scope = ownScope(actor)
  const asked = { teacherNos: [actor.teacherNo ?? ""], lateSince: terms.lateSince }
  const candidates = scope === null ? [] : await listCandidates(scope, asked)
  const weighed = await weighCandidates({ candidates, runs: held, terms })
  const rows =
    scope === null
      ? []
      : await listRunEnrolments(
          scope,
          runs.map(({ id }) => id),
        )
  const places = new Map<number, EnrolmentRow>(rows.map((row) => [row.runId, row]))
  const positions = await linePositions(rows)
  return held.map(({ run, sessions: of }) => {
    const [me] = weighed.get(run.id) ?? []
    const row = places.get(run.id)
    return {
      ...runCard({ run, sessions: of, today }),
      need: shownNeed(me?.need ?? null),
      against: me === undefined ? [] : obstacleWords(me),
      place: row === undefined ? null : shownPlace(row, positions.get(row.id) ?? null),
      needsConsent: needsConsent({ terms, sessions: of, days: calendar }),
    }
  })
}

function ownScope(actor: Actor): Scope | null {
  return actor.role === "teacher" && actor.teacherNo !== null ? scopeFor(actor, "enrolment.own") : null
}
