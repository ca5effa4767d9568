/** Projects or teams of one kind begun in the plan period, whatever their 状态 but 撤销 (申报 is what was promised); beside them the approved ones. */
import type { ProjectFact } from "../district-facts"
import { thingRow } from "../evidence-row"
import { isInForce, isNew } from "../in-period"
import type { MeasureQuestion } from "../measure-question"
import { counted, distinct, type Found } from "../measured"

export function measureProjects({ plan, choice, facts: { projects, asOf } }: MeasureQuestion<"projects">): Found {
  const wanted = projects.filter(({ kind, status }) => kind === choice.kind && status !== "withdrawn")
  const begun = wanted.filter(({ approvedOn }) => isNew({ on: approvedOn, withdrawnOn: null }, { plan, asOf }))
  const approved = begun.filter(({ status }) => status === "approved" || status === "concluded")
  return counted({
    facts: begun,
    keyOf,
    rowOf,
    stock: distinct(
      wanted.filter(({ approvedOn: on, endsOn }) => isInForce({ on, endsOn, withdrawnOn: null }, asOf)),
      keyOf,
    ),
    beside: [{ key: "approved", value: distinct(approved, keyOf) }],
  })
}

function keyOf({ projectNo }: ProjectFact) {
  return projectNo
}

function rowOf({ projectNo, name, approvedOn, endsOn }: ProjectFact) {
  return thingRow({ key: projectNo, label: name, kind: "project", schoolCode: null, on: approvedOn, endsOn })
}
