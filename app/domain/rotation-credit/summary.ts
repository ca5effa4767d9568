/** The one sentence that says whether she has a counted rotation. */
import { phrase } from "../phrases"
import type { PolicyPack } from "../policy/pack"
import { isCounted, type KnownRotation, leadsElsewhere } from "../rotation/counted"
import type { Phrase } from "../verdict"
import { nextToCount } from "./remedy"

/** Of somebody in post. `known`: every rotation begun by the day, earliest first. */
export function summaryOf({ known, pack }: { known: readonly KnownRotation[]; pack: PolicyPack }): Phrase {
  const required = pack.rotation.creditMonths.value
  const counted = known.filter((each) => isCounted({ known: each, pack }))
  const last = counted.at(-1)
  if (last !== undefined) return phrase("rotation_credit.summary.met", { count: counted.length, startsOn: last.rotation.startsOn })
  const running = nextToCount({ known, pack })
  if (running !== null) return phrase("rotation_credit.summary.running", { ...running, required })
  const elsewhere = known.filter(({ rotation }) => leadsElsewhere(rotation))
  if (elsewhere.length === 0) return phrase("rotation_credit.summary.none", { required })
  return phrase("rotation_credit.summary.too_short", { months: Math.max(...elsewhere.map(({ months }) => months)), required })
}
