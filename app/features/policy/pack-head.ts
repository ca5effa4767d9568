import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PolicyPack } from "~/domain/policy/pack"
import { packName } from "~/domain/policy/pack-name"
import type { PackHead } from "./library-page"
import type { KnownPack } from "./pack-files.server"

/** A pack as the library lists it. `timeline`: the packs by which the district is judged, each on its days. */
export function packHead({
  known: { pack, files, edition },
  timeline,
  today,
}: {
  known: KnownPack
  timeline: readonly PolicyPack[]
  today: CivilDate
}): PackHead {
  const { id, version, inForceFrom, inForceUntil } = pack
  const holds = timeline
    .filter((piece) => piece.id === id && piece.version === version)
    .map((piece) => ({ from: piece.inForceFrom, until: piece.inForceUntil }))
  return {
    packId: id,
    packName: packName({ clauses: files.clauses, id }),
    packVersion: version,
    inForceFrom,
    inForceUntil,
    holds,
    state: stateOf(holds, today),
    source: edition === null ? "shipped" : "published",
    publishedAt: edition?.publishedAt ?? null,
    proposedBy: edition?.proposedByName ?? null,
    confirmedBy: edition?.confirmedByName ?? null,
    note: edition?.note ?? null,
    digest: edition?.digest ?? null,
  }
}

function stateOf(holds: readonly { from: CivilDate; until: CivilDate | null }[], today: CivilDate): PackHead["state"] {
  if (holds.length === 0) return "replaced"
  if (holds.some(({ from, until }) => from <= today && (until === null || today <= until))) return "in_force"
  return holds.some(({ from }) => from > today) ? "to_come" : "past"
}
