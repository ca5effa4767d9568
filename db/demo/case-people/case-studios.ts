import { addDays, addYears } from "../day"
import type { Studio } from "../development/studio"
import type { District } from "../district"
import { isCase } from "../person"

const FOUNDED_ON = "2024-03-01"

/** The studio of the case who rotates and leads one, if the district is large enough to have that case. */
export function caseStudios({ people, today }: Pick<District, "people" | "today">): readonly Studio[] {
  const leader = people.find(
    (person) => isCase(person) && person.leftOn === null && (person.facts?.awards.some(({ tier }) => tier === "学科名师") ?? false),
  )
  if (leader === undefined || FOUNDED_ON > today) return []
  return [
    {
      studioNo: "GZS900",
      name: `${leader.name}名师工作室（演示）`,
      kind: "名师",
      level: "区级",
      host: leader.school,
      foundedOn: FOUNDED_ON,
      cycleEndsOn: addDays(addYears(FOUNDED_ON, 3), -1),
      withdrawnOn: null,
      members: [{ teacherNo: leader.teacherNo, role: "主持人", joinedOn: FOUNDED_ON, leftOn: null }],
    },
  ]
}
