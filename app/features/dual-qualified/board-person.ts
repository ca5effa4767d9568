import type { DualPerson } from "#db/queries/dual-board"
import type { DualQualifiedFigures } from "~/domain/dual-qualified/evaluate"
import type { BoardPerson } from "./dual-page"

/** A person of the board as screens show her. `lacks` undefined: her conditions were not looked at. */
export function boardPerson(person: DualPerson, lacks?: readonly string[]): BoardPerson {
  const { teacherNo, name, schoolName, subject, figures, validUntilOn, underWay } = person
  const level = figures === null ? null : (JSON.parse(figures) as DualQualifiedFigures).level
  return { teacherNo, name, schoolName, subject, level, validUntilOn, lacks: lacks ?? null, underWay }
}
