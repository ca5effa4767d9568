/** Which certifications as dual-qualified (双师认定) are in force on a day? Clause: dual-qualified.term. */
import { addYears, type CivilDate, eve } from "../calendar/civil-date"
import { DUAL_QUALIFIED_LEVELS, type DualQualifiedLevel } from "../codes"
import type { DualQualification } from "../facts"
import type { PolicyPack } from "../policy/pack"

/** A certification with its last day in force. */
export interface KnownCertification {
  readonly certification: DualQualification
  readonly validUntil: CivilDate
}

/** The last day in force: as recorded, else the eve of the anniversary on which the pack's years are full. */
export function validUntilOf({ certification, pack }: { certification: DualQualification; pack: PolicyPack }): CivilDate {
  return certification.validUntil ?? eve(addYears(certification.certifiedOn, pack.dualQualified.termYears.value))
}

interface About {
  readonly certifications: readonly DualQualification[]
  readonly pack: PolicyPack
  readonly asOf: CivilDate
}

/** Of those in force on the day the highest, and of several of one level the one that lasts longest; null if there is none. */
export function certificationInForce(about: About): KnownCertification | null {
  return best(
    knownOn(about).filter(({ validUntil }) => about.asOf <= validUntil),
    (a, b) => rankOf(a) - rankOf(b) || compare(a.validUntil, b.validUntil),
  )
}

/** Of those that ran out before the day the one that did so last; null if there is none. */
export function certificationExpired(about: About): KnownCertification | null {
  return best(
    knownOn(about).filter(({ validUntil }) => validUntil < about.asOf),
    (a, b) => compare(a.validUntil, b.validUntil) || rankOf(a) - rankOf(b),
  )
}

/** The level above; null at the highest. */
export function levelAbove(level: DualQualifiedLevel): DualQualifiedLevel | null {
  return DUAL_QUALIFIED_LEVELS[DUAL_QUALIFIED_LEVELS.indexOf(level) + 1] ?? null
}

function knownOn({ certifications, pack, asOf }: About): readonly KnownCertification[] {
  return certifications
    .filter(({ certifiedOn }) => certifiedOn <= asOf)
    .map((certification) => ({ certification, validUntil: validUntilOf({ certification, pack }) }))
}

type Order = (a: KnownCertification, b: KnownCertification) => number

/** Equals in `order` are told apart by their rows, so that the order of recording never matters. */
function best(known: readonly KnownCertification[], order: Order): KnownCertification | null {
  const ascending: Order = (a, b) => order(a, b) || compare(a.certification.evidence.key, b.certification.evidence.key)
  return [...known].sort(ascending).at(-1) ?? null
}

function rankOf({ certification: { level } }: KnownCertification): number {
  return DUAL_QUALIFIED_LEVELS.indexOf(level)
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
