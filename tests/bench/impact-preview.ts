/** How long it takes to say whom a changed threshold would move: everybody judged under the pack as it is and as it would be. */
import { closeDatabase, openDatabase, openedDatabase } from "#db/client"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { copyPack } from "~/features/policy/copy-pack.server"
import { countImpact } from "~/features/policy/count-impact.server"
import { shippedPacks } from "~/features/standings/policy-packs.server"
import { systemActor } from "~/platform/actor"
import { type Figure, timeMs } from "./figure"
import { loadKnown, peopleIn } from "./known-teachers"

const AT_A_TIME = 500

/** The years at one school after which rotation is due, one less: the change HR asks about most. */
export async function benchImpact({
  databaseFile,
  teachers,
  today,
}: {
  databaseFile: string
  teachers: number
  today: CivilDate
}): Promise<Figure[]> {
  await openDatabase({ file: databaseFile })
  try {
    const parts = peopleIn(AT_A_TIME)
    const districtId = parts[0]?.districtId ?? ""
    const draftId = await draftWithOneYearLess({ districtId, today })
    let changed = 0
    const countMs = await timeMs(async () => {
      const { rules } = await countImpact({ districtId, draftId, on: today })
      changed = rules.reduce((sum, { changed: people }) => sum + people, 0)
    })
    const loadMs = await timeMs(async () => {
      for (const part of parts) await loadKnown(part)
    })
    const people = parts.reduce((sum, { teacherIds }) => sum + teacherIds.length, 0)
    return [
      {
        what: "impact preview of a changed threshold",
        teachers,
        value: people / (countMs / 1000),
        unit: "people/s",
        floor: { what: "loading their facts", value: people / (loadMs / 1000) },
        note: `${(countMs / 1000).toFixed(1)} s, ${changed.toLocaleString("en")} outcomes change`,
      },
    ]
  } finally {
    await closeDatabase()
  }
}

async function draftWithOneYearLess({ districtId, today }: { districtId: string; today: CivilDate }): Promise<number> {
  const newest = shippedPacks().at(-1)
  if (newest === undefined) throw new Error("no pack is shipped")
  const from = { packId: newest.id, packVersion: newest.version }
  const { draftId } = await copyPack({ actor: systemActor(districtId), from, packVersion: "bench", inForceFrom: today })
  openedDatabase()
    .writer.sqlite.prepare("update policy_draft set pack = json_replace(pack, '$.rotation.years.value', ?) where id = ?")
    .run(newest.rotation.years.value - 1, draftId)
  return draftId
}
