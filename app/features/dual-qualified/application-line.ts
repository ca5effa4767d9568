import type { DualApplicationRow } from "#db/queries/dual-applications"
import type { ApplicationLine } from "./dual-page"

/** An application as screens show it. */
export function applicationLine(row: DualApplicationRow): ApplicationLine {
  const { id, version, teacherNo, name, schoolName, level, state, statement, schoolNote, panelNote } = row
  const { certifiedOn, validUntilOn, keptNumber, createdAt, updatedAt } = row
  const head = { id, version, teacherNo, name, schoolName, level, state, statement, schoolNote, panelNote }
  return { ...head, certifiedOn, validUntilOn, keptNumber, filedAt: createdAt, updatedAt }
}
