import { Refusal } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"

/**
 * Seats by school as somebody writes them: a line for each school, its code and its seats. Refuses what is neither, and schools that the
 * district has not.
 */
export function readQuotas(text: string, known: ReadonlySet<string>): Readonly<Record<string, number>> {
  const quotas = new Map<string, number>()
  const faults: Refusal[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue
    const row = at + 1
    const [, code = "", seats] = /^(\w+)[\s,，:：]+(\d{1,4})$/.exec(line.trim()) ?? []
    if (seats === undefined) faults.push(new Refusal("run_quota_line", { field: "quotas", row, params: { row } }))
    else if (!known.has(code)) faults.push(new Refusal("run_quota_school", { field: "quotas", row, params: { row, code } }))
    else quotas.set(code, Number(seats))
  }
  const [first, ...others] = faults
  if (first !== undefined) throw new Refusals([first, ...others])
  return Object.fromEntries(quotas)
}
