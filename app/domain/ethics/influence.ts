/** Is a sanction (处理) still in its influence period? Clause: ethics.influence. */
import { addMonths, type CivilDate, eve } from "../calendar/civil-date"
import type { EthicsRecord } from "../facts"
import type { PolicyPack } from "../policy/pack"

/** The last day of a sanction's influence period: as recorded, else the eve of the day the pack's months are full. */
export function influenceEndsOn({ record, pack }: { record: EthicsRecord; pack: PolicyPack }): CivilDate {
  return record.influenceUntil ?? eve(addMonths(record.occurredOn, pack.ethics.influenceMonths.value))
}

/** The sanctions in their influence period on `asOf`, the first day and the last included. */
export function sanctionsInInfluence(about: {
  records: readonly EthicsRecord[]
  pack: PolicyPack
  asOf: CivilDate
}): readonly EthicsRecord[] {
  const { records, pack, asOf } = about
  return records.filter((record) => record.kind === "sanction" && record.occurredOn <= asOf && asOf <= influenceEndsOn({ record, pack }))
}
