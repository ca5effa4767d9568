/** What cannot be measured because the facts are not kept: they are named. */
import type { MeasureQuestion } from "../measure-question"
import { type Found, notKnown } from "../measured"

export function measureUnkept({ choice: { missing } }: MeasureQuestion<"unkept">): Found {
  return notKnown(missing)
}
