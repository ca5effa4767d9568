import type { StandingRow } from "#db/queries/standings"
import type { Verdict } from "~/domain/verdict"
import { dueOn } from "./due-on"

/** A verdict in short, of a rule without a cycle: its figures without their lists, which are recomputed when someone asks. */
export function standingRow(teacherId: number, verdict: Verdict<unknown>): StandingRow {
  return {
    teacherId,
    rule: verdict.rule,
    cycleStartsOn: "",
    asOfOn: verdict.asOf,
    outcome: verdict.outcome,
    onPace: null,
    figures: verdict.figures === null ? null : JSON.stringify(verdict.figures, withoutLists),
    policyId: verdict.policy?.id ?? null,
    policyVersion: verdict.policy?.version ?? null,
    nextChangeOn: verdict.nextChangeOn,
    dueOn: dueOn(verdict),
  }
}

function withoutLists(_: string, value: unknown): unknown {
  return Array.isArray(value) ? undefined : value
}
