import { isShortcoming } from "~/domain/balance/findings"
import { type BalanceFigures, balanceTotal } from "~/domain/balance/measures"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { SCHOOL_OWNERSHIPS, SETTLEMENTS } from "~/domain/codes"
import { lastSchoolYear } from "~/domain/indicators/tallied/rotation-year"
import type { Actor } from "~/platform/actor"
import { mayDo, type Scope } from "~/platform/scope"
import type { BalanceFilter, BalanceGroup, BalancePage, BalanceRow } from "./balance-page"
import { measureBalance } from "./measure-balance.server"
import { shownFigures } from "./shown-figures"

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly filter: BalanceFilter
  readonly today: CivilDate
  readonly onProgress?: (done: number) => void
}

type Measured = { readonly row: BalanceRow; readonly figures: BalanceFigures }

/** The schools of a scope beside the norms and beside all schools of the district. */
export async function showBalance({ scope, actor, filter, today, onProgress }: Asked): Promise<BalancePage> {
  const { schools, yardsticks, pack } = await measureBalance({ districtId: scope.districtId, today, ...(onProgress && { onProgress }) })
  const reached =
    scope.kind === "district" ? schools : schools.filter(({ row }) => scope.kind === "school" && row.schoolCode === scope.schoolCode)
  return {
    filter,
    rows: inOrder(
      reached.map(({ row }) => row).filter((row) => fits(row, filter)),
      filter.sort,
    ),
    total: reached.length,
    groups: scope.kind === "district" ? groupsOf(schools) : [],
    yardsticks,
    withShortcomings: reached.filter(({ row }) => row.findings.some(isShortcoming)).length,
    schoolYear: lastSchoolYear(today),
    policy: pack === null ? null : { id: pack.id, version: pack.version },
    isOwnSchool: scope.kind !== "district",
    canWritePupils: mayDo(actor, "pupils.write"),
    asOf: today,
  }
}

function fits({ ownership, settlement, kind, findings }: BalanceRow, asked: BalanceFilter): boolean {
  if (asked.ownership !== "" && ownership !== asked.ownership) return false
  if (asked.settlement !== "" && settlement !== asked.settlement) return false
  if (asked.kind !== "" && kind !== asked.kind) return false
  if (asked.found === "shortcomings") return findings.some(isShortcoming)
  if (asked.found === "far") return findings.some((finding) => finding.kind === "far_below" || finding.kind === "far_above")
  return asked.found === "" || findings.some((finding) => finding.kind === "unknown")
}

/** The least first: who needs attention. Of whom a figure is not known comes last. */
function inOrder(rows: readonly BalanceRow[], sort: BalanceFilter["sort"]): readonly BalanceRow[] {
  if (sort === "school") return rows
  const value = (row: BalanceRow) => row.figures[sort].value ?? Number.POSITIVE_INFINITY
  return rows.toSorted((a, b) => value(a) - value(b) || (a.schoolCode < b.schoolCode ? -1 : 1))
}

function groupsOf(schools: readonly Measured[]): readonly BalanceGroup[] {
  const group = (by: BalanceGroup["by"], code: BalanceGroup["code"], own: readonly Measured[]): BalanceGroup => {
    const pupils = own.map(({ row }) => row.pupils).filter((count) => count !== null)
    return {
      by,
      code,
      schools: own.length,
      inPost: own.reduce((sum, { row }) => sum + row.inPost, 0),
      pupils: pupils.length === 0 ? null : pupils.reduce((sum, count) => sum + count, 0),
      figures: shownFigures(balanceTotal(own.map(({ figures }) => figures))),
    }
  }
  const by = <Code extends NonNullable<BalanceGroup["code"]>>(name: "ownership" | "settlement", codes: readonly Code[]) =>
    [...codes, null]
      .map((code) =>
        group(
          name,
          code,
          schools.filter(({ row }) => row[name] === code),
        ),
      )
      .filter((each) => each.schools > 0)
  return [group("district", null, schools), ...by("ownership", SCHOOL_OWNERSHIPS), ...by("settlement", SETTLEMENTS)]
}
