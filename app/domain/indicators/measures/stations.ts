/** Enterprise-practice stations (流动站) at which somebody practised in the last years up to the day. */

import { contains } from "../../calendar/period"
import { rollingWindow } from "../../calendar/rolling-window"
import type { StationFact } from "../district-facts"
import { thingRow } from "../evidence-row"
import type { MeasureQuestion } from "../measure-question"
import { counted, type Found } from "../measured"

export function measureStations({ choice: { years }, facts: { stations, asOf } }: MeasureQuestion<"stations">): Found {
  const window = rollingWindow({ on: asOf, years })
  const inUse = stations.filter(({ lastPractisedOn }) => contains(window, lastPractisedOn))
  return counted({ facts: inUse, keyOf: ({ organisation }) => organisation, rowOf, stock: null })
}

function rowOf({ organisation, lastPractisedOn }: StationFact) {
  return thingRow({ key: organisation, label: organisation, kind: "station", schoolCode: null, on: lastPractisedOn, endsOn: null })
}
