import type { ClaimLine, ShownDuplicate } from "~/features/training/claims/claim-page"
import type { RefusedAnswer } from "~/platform/route.server"

/** What the claim says of each field of the form that is filled in from it. */
const STATED: Readonly<Record<string, (claim: ClaimLine) => string>> = {
  projectName: (claim) => claim.projectName,
  organiser: (claim) => claim.organiser,
  level: (claim) => claim.level,
  topic: (claim) => claim.topic,
  delivery: (claim) => claim.delivery,
  startsOn: (claim) => claim.startsOn ?? "",
  endsOn: (claim) => claim.endsOn,
  hours: (claim) => String(claim.hours),
  certificateNo: (claim) => claim.certificateNo ?? "",
}

/** What stands in a field: what was typed and came back, else what the claim says. */
export function typedFiling({ answer, claim }: { answer: unknown; claim: ClaimLine | null }): (field: string) => string | undefined {
  const values = isSentBack(answer) ? answer.values : null
  return (field) => {
    const value = values?.[field]
    if (typeof value === "string") return value
    return claim === null || values !== null ? undefined : STATED[field]?.(claim)
  }
}

/** What the filing may repeat, where the answer asks for that to be read first. */
export function repeatsIn(answer: unknown): readonly ShownDuplicate[] {
  if (typeof answer !== "object" || answer === null || !("repeats" in answer)) return []
  return answer.repeats as readonly ShownDuplicate[]
}

function isSentBack(answer: unknown): answer is Pick<RefusedAnswer, "values"> {
  return typeof answer === "object" && answer !== null && "values" in answer
}
