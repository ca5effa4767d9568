/** What conclusion (注册结论) would a registration come to? Clauses: registration.appraisals, registration.hours. */
import type { RegistrationConclusion } from "../codes"
import type { PolicyPack } from "../policy/pack"
import type { Outcome } from "../verdict"
import type { KnownRegistration } from "./known"

/** 不合格 after so many years 不合格 running, else 暂缓注册 where a criterion fails, else 合格; null while the criteria are undetermined. */
export function conclusionOf(about: { known: KnownRegistration; outcome: Outcome; pack: PolicyPack }): RegistrationConclusion | null {
  const { known, outcome, pack } = about
  if (known.failedInARow >= pack.registration.consecutiveFailedYears.value) return "failed"
  if (outcome === "not_met") return "deferred"
  return outcome === "met" ? "passed" : null
}
