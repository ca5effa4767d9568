/** What she could do to have a counted rotation. */
import { addMonths, type CivilDate, eve } from "../calendar/civil-date"
import { phrase } from "../phrases"
import type { PolicyPack } from "../policy/pack"
import { type KnownRotation, leadsElsewhere } from "../rotation/counted"
import type { Phrase } from "../verdict"

interface About {
  readonly known: readonly KnownRotation[]
  readonly pack: PolicyPack
}

/** Of who has none yet: to go on with the rotation that runs, else to apply for one. */
export function remedyFor(about: About): Phrase {
  const running = nextToCount(about)
  return running === null
    ? phrase("rotation_credit.remedy.apply", { required: about.pack.rotation.creditMonths.value })
    : phrase("rotation_credit.remedy.go_on", { countsOn: running.countsOn })
}

/** Of the running rotation that counts first if it goes on: its months so far, and the day on which it counts; null if none runs. Rotations within a school never count. */
export function nextToCount({ known, pack }: About): { readonly months: number; readonly countsOn: CivilDate } | null {
  const [first] = known.filter(({ rotation, endsOn }) => endsOn === null && leadsElsewhere(rotation))
  if (first === undefined) return null
  return { months: first.months, countsOn: eve(addMonths(first.rotation.startsOn, pack.rotation.creditMonths.value)) }
}
