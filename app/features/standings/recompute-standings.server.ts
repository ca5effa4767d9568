import type { Instant } from "#db/columns"
import {
  deleteRoster,
  deleteStandings,
  listRosterNames,
  type RosterRow,
  replaceRosterTerms,
  upsertRoster,
  upsertStandings,
} from "#db/queries/standings"
import { type KnownTeacher, listTeacherFacts } from "#db/queries/teacher-facts"
import type { Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PolicyPack } from "~/domain/policy/pack"
import { judgeTeachers } from "./judge-teachers.server"
import { indexName } from "./person-name"
import { policyPacks } from "./policy-packs.server"

/** Few enough that what is read of them is gone before the garbage collector has moved it about. */
const PEOPLE_AT_A_TIME = 100

interface Recompute {
  readonly districtId: string
  readonly teacherIds: readonly number[]
  readonly today: CivilDate
  readonly computedAt: Instant
  readonly packs?: readonly PolicyPack[]
  /** told after each part: people done so far */
  readonly onProgress?: (done: number) => void
}

/** Recomputes whole what is kept of the given people, in the transaction that changed their facts. */
export async function recomputeStandings(asked: Recompute, tx: Tx): Promise<void> {
  const { districtId, teacherIds, today, computedAt, onProgress } = asked
  const packs = asked.packs ?? (await policyPacks({ districtId }, tx))
  for (let from = 0; from < teacherIds.length; from += PEOPLE_AT_A_TIME) {
    const ids = teacherIds.slice(from, from + PEOPLE_AT_A_TIME)
    const teachers = await listTeacherFacts({ districtId, teacherIds: ids, knownAt: null }, tx)
    const judgements = judgeTeachers({ teachers, packs, today })
    await deleteStandings(ids, tx)
    await upsertStandings(
      judgements.flatMap((judgement) => judgement.standings),
      { districtId, computedAt },
      tx,
    )
    const names = await listRosterNames(ids, tx)
    const rows: RosterRow[] = []
    for (const [at, teacher] of teachers.entries()) {
      const listed = judgements[at]?.listed
      const { teacherNo, name } = teacher.facts
      const present = presentPosting(teacher, today)
      if (listed === undefined || present === undefined) continue
      const known = names.get(teacher.teacherId)
      const isIndexed = known?.name === name && known.teacherNo === teacherNo
      const index = isIndexed ? null : indexName({ name, teacherNo })
      if (index !== null) await replaceRosterTerms({ districtId, teacherId: teacher.teacherId, terms: index.terms }, tx)
      rows.push({
        teacherId: teacher.teacherId,
        teacherNo,
        name,
        nameKey: index?.nameKey ?? known?.nameKey ?? name,
        schoolCode: present.schoolCode,
        postKind: present.postKind,
        stage: teacher.stage,
        subject: teacher.subject,
        employmentStatus: teacher.employmentStatus,
        ...listed,
      })
    }
    await upsertRoster(rows, { districtId, computedAt }, tx)
    const listedIds = new Set(rows.map((row) => row.teacherId))
    const gone = ids.filter((id) => !listedIds.has(id))
    if (gone.length > 0) await deleteRoster(gone, tx)
    onProgress?.(Math.min(from + PEOPLE_AT_A_TIME, teacherIds.length))
  }
}

/** Where someone works on `today`, or worked last; postings still to come count where there is nothing else. */
function presentPosting({ facts }: KnownTeacher, today: CivilDate) {
  const byStart = [...facts.postings].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  return byStart.filter((posting) => posting.startsOn <= today).at(-1) ?? byStart[0]
}
