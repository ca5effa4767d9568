import type { ObjectionRow } from "#db/queries/objections"
import type { Actor } from "~/platform/actor"
import type { CasePage } from "./objection-page"

type Case = Pick<ObjectionRow, "state" | "ownerRole" | "escalatedAt" | "teacherNo" | "createdBy">

/** Why somebody who reaches a case may not answer it; null = she may. Nobody decides her own case, and HR answers for others only what has been escalated. */
export function cannotAnswer(found: Case, actor: Actor): CasePage["cannotAnswer"] {
  if (found.state !== "open") return "closed"
  if (actor.teacherNo === found.teacherNo || (actor.accountId !== null && actor.accountId === found.createdBy)) return "own_case"
  if (found.ownerRole === actor.role) return null
  return actor.role === "hr_officer" && found.escalatedAt !== null ? null : "not_yours"
}
