/** What the inspection asks of each measure, with its clause: the numbers of the pack. */
import type { SchoolKind, SchoolOwnership } from "../codes"
import { clauseOf, type PolicyPack } from "../policy/pack"
import type { ClauseRef } from "../verdict"
import type { BalanceMeasure } from "./measures"

export interface Norm {
  /** met from here on */
  readonly atLeast: number
  readonly clause: ClauseRef
}

/** Where a school stands: whether a norm of rotation or of pupils concerns it at all. */
export interface SchoolPlace {
  readonly kind: SchoolKind
  /** null = not recorded, read as public: the sheet leaves it empty where it goes without saying */
  readonly ownership: SchoolOwnership | null
}

/** The norm of a measure for a kind of school; null: the inspection sets none. */
export function normOf({ measure, pack, place }: { measure: BalanceMeasure; pack: PolicyPack; place: SchoolPlace }): Norm | null {
  const norm = ({ value, clause }: { value: number; clause: string }): Norm => ({ atLeast: value, clause: clauseOf(pack, { clause }) })
  switch (measure) {
    case "hours_completion":
      return norm(pack.balance.hoursCompletionPercent)
    case "rotation_share":
      return rotates(place, pack) ? norm(pack.rotation.shareOfEligiblePercent) : null
    case "rotation_backbone":
      return rotates(place, pack) ? norm(pack.rotation.backboneSharePercent) : null
    case "backbone_per_hundred":
      return pack.balance.schoolKinds.value.includes(place.kind) ? norm(pack.balance.backbonePerHundredPupils) : null
    case "trained_hours":
      return null
  }
}

function rotates({ kind, ownership }: SchoolPlace, pack: PolicyPack): boolean {
  const { places, ownership: owners } = pack.rotation
  return owners.value.includes(ownership ?? "public") && places.value.some(({ schoolKind }) => schoolKind === kind)
}
