import type { ClaimRow } from "#db/queries/training/claims"
import type { ClaimFileRow } from "#db/queries/training/claims-files"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { turnOf } from "~/domain/claims/claim-state"
import type { ClaimFile, ClaimLine } from "./claim-page"

/** A claim as its pages show it. Late is what school or college owe. */
export function claimLine(row: ClaimRow, today: CivilDate): ClaimLine {
  const { number, version, teacherNo, name, schoolName, state, projectName, organiser, level, topic, delivery, startsOn, endsOn } = row
  const { certificateNo, dueOn, schoolNote, decisionNote, appeal, createdAt, hoursTenths, recognisedTenths } = row
  const turn = turnOf(state)
  return {
    number,
    version,
    teacherNo,
    name,
    schoolName,
    state,
    projectName,
    organiser,
    level,
    topic,
    delivery,
    startsOn,
    endsOn,
    hours: hoursTenths / 10,
    recognisedHours: recognisedTenths === null ? null : recognisedTenths / 10,
    certificateNo,
    turn,
    dueOn,
    isOverdue: (turn === "school" || turn === "college") && dueOn < today,
    schoolNote,
    decisionNote,
    appeal,
    filedAt: createdAt,
  }
}

/** A piece of evidence as pages show it: neither its digest nor where it lies. */
export function claimFileShown({ attachmentId, fileName, mediaType, bytes, createdAt, removedAt }: ClaimFileRow): ClaimFile {
  return { id: attachmentId, name: fileName, isImage: mediaType.startsWith("image/"), bytes, addedAt: createdAt, removedAt }
}
