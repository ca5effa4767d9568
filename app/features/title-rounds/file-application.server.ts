import type { Instant } from "#db/columns"
import { findRosterPerson } from "#db/queries/roster-person"
import { insertTitleApplication } from "#db/queries/title-applications"
import { findTitleRound, listCodedSchools, listPostsOfSchool } from "#db/queries/title-rounds"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Title } from "~/domain/codes"
import { keepVerdict } from "~/features/standings/keep-verdict.server"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { NotFound, Refusal, refuse } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import { scopeFor } from "~/platform/scope"
import { isReceiving } from "./round-days"
import type { Standing } from "./round-page"
import { roundStanding } from "./round-standing"

interface FileApplication {
  readonly actor: Actor
  readonly roundId: number
  readonly statement: string | undefined
  readonly today: CivilDate
  readonly now: Instant
}

/** Files a teacher's application for the class above, on a verdict frozen for it. Conditions that are not met are refused by name. */
export async function fileApplication({
  actor,
  roundId,
  statement,
  today,
  now,
}: FileApplication): Promise<{ readonly keptNumber: string }> {
  const scope = scopeFor(actor, "title_round.apply")
  return inTransaction(async (tx) => {
    const round = (await findTitleRound(scope, roundId, tx)) ?? notFound()
    if (!isReceiving(round, today)) refuse("title_round_not_receiving", { params: { from: round.opensOn, until: round.applyByOn } })
    const person = (await findRosterPerson(scope, actor.teacherNo ?? "", tx)) ?? notFound()
    const { teacherId, schoolCode } = person
    const asked = { actor, teacherId, asOf: round.judgedOn, now, today, rule: "title", purpose: "title_application" } as const
    const kept = await keepVerdict(asked, tx)
    const own = { kind: "school", districtId: actor.districtId, schoolCode } as const
    const posts = await listPostsOfSchool(own, { roundIds: [roundId], schoolCode }, tx)
    const title = titleOf(roundStanding({ verdict: kept.verdict, posts: new Map(posts.map((post) => [post.title, post.posts])) }))
    const [school] = await listCodedSchools(own, [schoolCode], tx)
    const application = {
      districtId: actor.districtId,
      roundId,
      teacherId,
      schoolId: school?.id ?? notFound(),
      title,
      keptVerdictId: kept.id,
      statement: statement || null,
      createdAt: now,
      createdBy: actor.accountId,
    }
    const applicationId = (await insertTitleApplication(application, tx)) ?? refuse("title_already_applied")
    const details = { roundId, title, keptVerdict: kept.number, outcome: kept.verdict.outcome }
    await audit(tx, actor, "title_application.filed", { subject: { kind: "title_application", key: String(applicationId) }, details })
    return { keptNumber: kept.number }
  })
}

/** The title that may be applied for; refuses with what stands against it. */
function titleOf(standing: Standing): Title {
  switch (standing.kind) {
    case "may_apply":
    case "may_apply_marked":
      return standing.title
    case "conditions": {
      const [first, ...others] = standing.failing.map(
        (applicationCriterion) => new Refusal("title_criterion_not_met", { params: { applicationCriterion } }),
      )
      if (first !== undefined) throw new Refusals([first, ...others])
      return refuse("title_not_concerned")
    }
    case "no_post":
      return refuse("title_no_post", { params: { title: standing.title } })
    case "no_title":
      return refuse("title_unknown", { params: { missing: standing.missing.join("、") } })
    case "not_concerned":
      return refuse("title_not_concerned")
  }
}

function notFound(): never {
  throw new NotFound()
}
