import type { Verdict } from "~/domain/verdict"
import type { NextStep } from "./path-page"

/** What lacks in the verdicts, each step once however many rules it helps, those that help most first. */
export function nextSteps(verdicts: readonly Pick<Verdict<unknown>, "rule" | "criteria">[]): readonly NextStep[] {
  const steps = new Map<string, NextStep>()
  for (const { rule, criteria } of verdicts) {
    for (const { remedy } of criteria) {
      if (remedy === null) continue
      const key = JSON.stringify(remedy)
      const known = steps.get(key)
      if (known === undefined) steps.set(key, { remedy, rules: [rule] })
      else if (!known.rules.includes(rule)) steps.set(key, { remedy, rules: [...known.rules, rule] })
    }
  }
  return [...steps.values()].sort((a, b) => b.rules.length - a.rules.length)
}
