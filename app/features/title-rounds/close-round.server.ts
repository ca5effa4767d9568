import type { Instant } from "#db/columns"
import { listTitleApplications, type TitleApplicationRow } from "#db/queries/title-applications"
import type { TitleRoundRow } from "#db/queries/title-rounds"
import type { Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { type FactRecorder, recordFacts } from "~/features/standings/record-facts.server"
import type { Actor } from "~/platform/actor"
import type { Json } from "~/platform/canonical-json"
import { isRefusal, refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

/** More than a district grants in a year. */
const MOST_APPLICATIONS = 20_000
const NAMED = 5

interface CloseRound {
  readonly scope: Scope
  readonly actor: Actor
  readonly round: TitleRoundRow
  /** from when all of them are engaged; null = granted, and not yet engaged */
  readonly engagedFromOn: CivilDate | null
  readonly today: CivilDate
  readonly now: Instant
}

/** Records what a round granted as facts, in the transaction that closes it. Refuses while anybody is undecided. Returns what the audit tells. */
export async function closeRound({ scope, actor, round, engagedFromOn, today, now }: CloseRound, tx: Tx): Promise<Json> {
  const asked = { roundId: round.id, schoolCode: null, title: null, from: null, backwards: false, limit: MOST_APPLICATIONS }
  const applications = await listTitleApplications(scope, asked, tx)
  const undecided = applications.filter(({ state }) => state === "applied" || state === "ranked")
  if (undecided.length > 0) refuse("title_round_undecided", { params: { count: undecided.length, names: namesOf(undecided) } })
  const granted = applications.filter(({ state }) => state === "granted")
  const early = granted.find(({ grantedOn }) => engagedFromOn !== null && grantedOn !== null && engagedFromOn < grantedOn)
  if (early !== undefined) {
    const params = { name: early.name, grantedOn: early.grantedOn ?? "", engagedFromOn: engagedFromOn ?? "" }
    refuse("title_engaged_before_granted", { field: "engagedFromOn", params })
  }
  const changes = await recordFacts(
    { actor, today, now },
    async (facts) => {
      for (const application of granted) await recordGrant(facts, application, engagedFromOn)
    },
    tx,
  )
  const refused = applications.length - granted.length
  return { before: { state: round.state }, after: { state: "closed" }, granted: granted.length, refused, facts: changes as Json }
}

async function recordGrant(facts: FactRecorder, application: TitleApplicationRow, engagedFromOn: CivilDate | null): Promise<void> {
  const { teacherId, title, grantedOn, name } = application
  if (grantedOn === null) throw new Error("a granted application has its day")
  try {
    await facts.insert("title_engagement", { teacherId, title, grantedOn, engagedFromOn, engagedUntilOn: null })
  } catch (error) {
    if (isRefusal(error) && error.code === "fact_exists") refuse("title_already_recorded", { params: { name, title } })
    throw error
  }
}

function namesOf(applications: readonly TitleApplicationRow[]): string {
  return applications
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join("、")
}
