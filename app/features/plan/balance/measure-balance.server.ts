import { type BalanceSchoolRow, countBackbone, countBalancePeople, listBalanceSchools } from "#db/queries/balance-schools"
import { type Fences, fencesOf } from "~/domain/balance/fences"
import { balanceFindings } from "~/domain/balance/findings"
import { BALANCE_MEASURES, type BalanceFigures, type BalanceMeasure, balanceValue } from "~/domain/balance/measures"
import { type Norm, normOf } from "~/domain/balance/norms"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import type { PolicyPack } from "~/domain/policy/pack"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { NotFound } from "~/platform/errors"
import { districtFacts } from "../measuring/district-facts.server"
import { listPlans } from "../measuring/plan-in-force.server"
import type { MeasuringProgress } from "../measuring/plan-report"
import { planOfDay } from "../report/default-plan"
import type { BalanceRow, BalanceYardstick } from "./balance-page"
import { schoolFigures, talliesBySchool } from "./school-figures"
import { byMeasure, shownFigures } from "./shown-figures"

interface Asked {
  readonly districtId: string
  readonly today: CivilDate
  /** told of how much is done, 0 to 1: who was due for rotation is asked of everybody once */
  readonly onProgress?: (done: number) => void
}

export interface MeasuredBalance {
  /** every school of the district, in the order of its code */
  readonly schools: readonly { readonly row: BalanceRow; readonly figures: BalanceFigures }[]
  readonly yardsticks: readonly BalanceYardstick[]
  readonly pack: PolicyPack | null
}

/**
 * Every school of a district beside what the inspection asks and beside the others. Always of the whole district: a school is far from the
 * others only by all of them; whoever may see one school alone is shown no other. The number of statements does not depend on the number of schools.
 */
export async function measureBalance({ districtId, today, onProgress }: Asked): Promise<MeasuredBalance> {
  const scope = { kind: "district", districtId } as const
  const plans = await listPlans({ districtId })
  const plan = plans.find(({ id }) => id === planOfDay(plans, today)?.id)
  if (plan === undefined) throw new NotFound()
  const tell = onProgress && { onProgress: ({ done, total }: MeasuringProgress) => onProgress(total === 0 ? 0 : done / total) }
  const facts = await districtFacts({ scope, plan, asOf: today, today, schoolCode: null, ...tell })
  const tallies = talliesBySchool(facts, ["hours_completion", "rotated", "rotated_backbone"])
  const pack = choosePack({ packs: await policyPacks({ districtId }), on: today })
  const levels = pack?.rotation.backboneLevels.value ?? []
  const people = new Map((await countBalancePeople(scope)).map((row) => [row.schoolCode, row]))
  const backbone = await countBackbone(scope, { on: today, levels })
  const schools = (await listBalanceSchools(scope, today)).map((school) => ({
    school,
    inPost: people.get(school.schoolCode)?.inPost ?? 0,
    figures: schoolFigures({
      school,
      people: people.get(school.schoolCode),
      backbone: backbone.get(school.schoolCode) ?? 0,
      tallies,
    }),
  }))
  const fences = byMeasure((measure) => fencesOf(schools.map(({ figures }) => balanceValue(measure, figures[measure]))))
  return {
    schools: schools.map(({ school, inPost, figures }) => ({
      figures,
      row: rowOf({ school, inPost, figures, findings: balanceFindings({ figures, norms: normsOf(school, pack), fences }) }),
    })),
    yardsticks: BALANCE_MEASURES.map((measure) =>
      yardstick({
        measure,
        pack,
        fences,
        schools: schools.filter(({ figures }) => balanceValue(measure, figures[measure]) !== null).length,
      }),
    ),
    pack,
  }
}

function normsOf(school: BalanceSchoolRow, pack: PolicyPack | null): Record<BalanceMeasure, Norm | null> {
  return byMeasure((measure) => (pack === null ? null : normOf({ measure, pack, place: school })))
}

function rowOf({
  school,
  inPost,
  figures,
  findings,
}: Pick<BalanceRow, "inPost" | "findings"> & { school: BalanceSchoolRow; figures: BalanceFigures }) {
  const { schoolCode, schoolName, kind, ownership, settlement, pupils, pupilsOn } = school
  return { schoolCode, schoolName, kind, ownership, settlement, inPost, pupils, pupilsOn, figures: shownFigures(figures), findings }
}

interface Yardstick {
  readonly measure: BalanceMeasure
  readonly pack: PolicyPack | null
  readonly fences: Readonly<Record<BalanceMeasure, Fences | null>>
  readonly schools: number
}

/** The norm as it is for a public primary school, which every measure with a norm concerns. */
function yardstick({ measure, pack, fences, schools }: Yardstick): BalanceYardstick {
  const norm = pack === null ? null : normOf({ measure, pack, place: { kind: "primary", ownership: "public" } })
  const { document, article, local } = norm?.clause ?? { document: "", article: "", local: false }
  return {
    measure,
    norm: norm === null ? null : { atLeast: norm.atLeast, clause: `${document} ${article}`, isLocal: local },
    fences: fences[measure],
    schools,
  }
}
