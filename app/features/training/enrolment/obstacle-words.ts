import type { Obstacle } from "~/domain/enrolment/audience"
import { clockOf } from "~/domain/scheduling/week"
import type { RefusalParams } from "~/platform/errors"
import type { Weighed } from "./weigh-candidates.server"

/** Something against her having a seat, as it is said: `refusal.<code>` with its values. */
export interface ObstacleWords {
  readonly code: string
  readonly params: RefusalParams
}

/** Everything against it: whom the course is for, what she has not passed, where else she must be. */
export function obstacleWords({ candidate, obstacles, clashes }: Weighed): readonly ObstacleWords[] {
  const { name } = candidate
  return [
    ...obstacles.map((obstacle) => ofAudience(obstacle, name)),
    ...clashes.map(({ own, asked }) => ({
      code: own.part === "teaching" ? "enrolment_clash_teaching" : "enrolment_clash",
      params: {
        ...{ name, on: asked.on, run: own.runNumber, title: own.title },
        ...{ from: clockOf(own.startsMinute), until: clockOf(own.endsMinute) },
      },
    })),
  ]
}

/** Values named after a code list are said as its labels. */
function ofAudience(obstacle: Obstacle, name: string): ObstacleWords {
  switch (obstacle.kind) {
    case "not_in_post":
      return { code: "enrolment_not_in_post", params: { name } }
    case "tier":
      return lacks("tier", name, "tier", obstacle.has)
    case "post_kind":
      return lacks("post_kind", name, "postKind", obstacle.has)
    case "stage":
      return lacks("stage", name, "stage", obstacle.has)
    case "subject":
      return {
        code: `enrolment_subject${obstacle.has === null ? "_unknown" : ""}`,
        params: said(name, "subject", obstacle.has, obstacle.wanted),
      }
    case "prerequisite":
      return { code: "enrolment_prerequisite", params: { name, courses: obstacle.lacking.join("、") } }
  }
}

function lacks(kind: string, name: string, list: string, has: string | null): ObstacleWords {
  return { code: `enrolment_${kind}${has === null ? "_unknown" : ""}`, params: said(name, list, has) }
}

function said(name: string, list: string, has: string | null, wanted: readonly string[] = []): RefusalParams {
  return { name, ...(has !== null && { [list]: has }), ...(wanted.length > 0 && { wanted: wanted.join("、") }) }
}
