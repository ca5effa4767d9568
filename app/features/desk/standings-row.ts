import type { ListedStanding } from "#db/queries/standings-list"
import type { MaskedField } from "~/platform/access"
import type { ShownFigures, StandingsRow } from "./standings-page"

/** A person of a list of verdicts as screens show her; ids and sort keys stay here, and so does what `hidden` withholds. */
export function standingsRow(person: ListedStanding, hidden: ReadonlySet<MaskedField>): StandingsRow {
  const { teacherNo, name, schoolName, postKind, stage, subject, outcome, dueOn, asOfOn } = person
  return { teacherNo, name, schoolName, postKind, stage, subject, outcome, dueOn, asOfOn, figures: shownFigures(person.figures, hidden) }
}

/** Why someone is exempt may say what else is withheld: a leave, an age. */
const EXEMPTIONS: Readonly<Record<string, MaskedField>> = { on_leave: "leaves", age: "bornOn" }

function shownFigures(json: string | null, hidden: ReadonlySet<MaskedField>): ShownFigures {
  if (json === null) return {}
  const figures = Object.entries(JSON.parse(json) as Record<string, unknown>).filter(
    (entry): entry is [string, string | number | boolean | null] => entry[1] === null || typeof entry[1] !== "object",
  )
  return Object.fromEntries(figures.map(([name, value]) => [name, name === "exemption" && isHidden(value, hidden) ? "withheld" : value]))
}

function isHidden(exemption: unknown, hidden: ReadonlySet<MaskedField>): boolean {
  const mask = EXEMPTIONS[String(exemption)]
  return mask !== undefined && hidden.has(mask)
}
