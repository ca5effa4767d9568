import type { CivilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import { policyPacks } from "~/features/standings/policy-packs.server"

/** From how many forms on the pack in force lets feedback be shown; null = none in force. */
export async function feedbackFrom({
  districtId,
  today,
}: {
  readonly districtId: string
  readonly today: CivilDate
}): Promise<number | null> {
  const pack = choosePack({ packs: await policyPacks({ districtId }), on: today })
  return pack?.attendance.feedbackFrom.value ?? null
}
