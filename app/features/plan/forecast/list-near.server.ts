import { listUncertifiedAtKindergartens, listUntrainedAtKindergartens } from "#db/queries/indicators-nearest/kindergarten"
import { listLackingOnePart } from "#db/queries/indicators-nearest/portfolio-lacks"
import { listSchoolsWithoutHonour } from "#db/queries/indicators-nearest/schools-without-honour"
import { type CivilDate, yearOf } from "~/domain/calendar/civil-date"
import { type Nearest, takeNearest } from "~/domain/indicators/nearest/nearest"
import type { Whom } from "~/domain/indicators/nearest/who"
import type { PortfolioPart } from "~/domain/indicators/plan"
import { phrase } from "~/domain/phrases"
import { choosePack } from "~/domain/policy/choose"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Scope } from "~/platform/scope"
import { listNearCertification } from "./list-near-certification.server"
import { listNearHours } from "./list-near-hours.server"
import { listNearRegistration } from "./list-near-registration.server"
import { listNearRotation } from "./list-near-rotation.server"
import { listNearTier } from "./list-near-tier.server"
import type { NearAsked } from "./near-asked"
import { nearPerson } from "./near-person"

interface Asked {
  readonly scope: Scope
  readonly whom: Exclude<Whom, { readonly list: "nobody" }>
  readonly portfolioParts: readonly PortfolioPart[]
  readonly today: CivilDate
  readonly limit: number
}

/** The list of a measure, nearest first. Empty where no policy is in force: nobody knows then what is asked. */
export async function listNear({ scope, whom, portfolioParts, today, limit }: Asked): Promise<readonly Nearest[]> {
  const packs = await policyPacks({ districtId: scope.districtId })
  const pack = choosePack({ packs, on: today })
  if (pack === null || limit === 0) return []
  const asked: NearAsked = { scope, packs, pack, today, limit }
  switch (whom.list) {
    case "dual_qualified":
      return listNearCertification(asked)
    case "tier":
      return listNearTier({ ...asked, next: whom.next })
    case "hours":
      return listNearHours(asked)
    case "registration":
      return listNearRegistration(asked)
    case "rotation":
      return listNearRotation({ ...asked, backbone: whom.backbone })
    case "kindergarten_uncertified": {
      const postKinds = pack.registration.kindergartenPostKinds.value
      const people = await listUncertifiedAtKindergartens(scope, { postKinds, on: today, limit })
      return inOrder(
        people.map((person) => {
          const { on: lapsedOn, wasIssued } = person
          const lack =
            wasIssued === 1 && lapsedOn !== null
              ? phrase("nearest.lacks.certificate_lapsed", { lapsedOn })
              : phrase("nearest.lacks.certificate", {})
          return nearPerson(person, { lacking: [lack] })
        }),
      )
    }
    case "kindergarten_untrained": {
      const postKinds = pack.registration.kindergartenPostKinds.value
      const people = await listUntrainedAtKindergartens(scope, { postKinds, on: today, limit })
      return inOrder(
        people.map((person) => nearPerson(person, { lacking: [phrase("nearest.lacks.training", { year: String(yearOf(today)) })] })),
      )
    }
    case "portfolio": {
      const people = await listLackingOnePart(scope, { parts: portfolioParts, today, limit })
      return inOrder(people.map((person) => nearPerson(person, { lacking: [phrase(`nearest.lacks.part_${person.part}`, {})] })))
    }
    case "schools_without_honour": {
      const schools = await listSchoolsWithoutHonour(scope, { containing: whom.containing, on: today, limit })
      return schools.map(({ code, name }) => {
        return { kind: "school", key: code, label: name, schoolCode: code, lacking: [phrase("nearest.step.honour", {})], on: null }
      })
    }
  }
}

function inOrder(candidates: Parameters<typeof takeNearest>[0]): readonly Nearest[] {
  return takeNearest(candidates, Number.POSITIVE_INFINITY)
}
