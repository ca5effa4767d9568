import { Refusal } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import type { RunInput } from "./run-input"

/** Refuses what no run can be, every fault at once. `taken`: seats that people have already. */
export function checkRun(run: RunInput, { taken }: { readonly taken: number }): void {
  const { startsOn, endsOn, capacity, enrolFromOn, enrolUntilOn, allocation, quotas, acceptHours } = run
  const seats = Object.values(quotas).reduce((sum, each) => sum + each, 0)
  const faults = [
    endsOn < startsOn && new Refusal("run_ends_before_it_starts", { field: "endsOn", params: { startsOn } }),
    capacity < 1 && new Refusal("run_capacity_none", { field: "capacity" }),
    capacity >= 1 && capacity < taken && new Refusal("run_capacity_below_taken", { field: "capacity", params: { capacity, taken } }),
    enrolUntilOn < enrolFromOn && new Refusal("run_window_ends_before_it_starts", { field: "enrolUntilOn", params: { enrolFromOn } }),
    enrolUntilOn > endsOn && new Refusal("run_window_after_run", { field: "enrolUntilOn", params: { endsOn } }),
    allocation === "quota_by_school" && seats === 0 && new Refusal("run_quotas_none", { field: "quotas" }),
    allocation === "quota_by_school" &&
      seats > capacity &&
      new Refusal("run_quotas_above_capacity", { field: "quotas", params: { seats, capacity } }),
    acceptHours < 1 && new Refusal("run_accept_hours_none", { field: "acceptHours" }),
  ].filter((fault) => fault !== false)
  const [first, ...others] = faults
  if (first !== undefined) throw new Refusals([first, ...others])
}
