/** What the desk's screens are looked at with: invented numbers and people. */
import type { DeskNumber, DeskPage } from "~/features/desk/desk-page"
import type { StandingsPage } from "~/features/desk/standings-page"

const aNumber = (id: DeskNumber["id"], people: number, to: string, more: Partial<DeskNumber> = {}): DeskNumber => ({
  id,
  people,
  to,
  past: null,
  undetermined: null,
  running: null,
  ...more,
})

export function aDeskPage(given: Partial<DeskPage> = {}): DeskPage {
  return {
    numbers: [
      aNumber("rotation_due", 1240, "/lists/rotation?outcome=met", {
        undetermined: { people: 12, to: "/lists/rotation?outcome=undetermined" },
      }),
      aNumber("title_eligible", 55, "/lists/title?outcome=met"),
      aNumber("tier_eligible", 8, "/lists/tier?outcome=met"),
      aNumber("tier_ending", 2, "/lists/tier?due=soon&sort=due"),
      aNumber("dual_ending", 0, "/lists/dual-qualified?due=soon&sort=due"),
      aNumber("registration_ending", 10, "/lists/registration?due=soon&sort=due", {
        past: { people: 5, to: "/lists/registration?due=past&sort=due" },
        running: { people: 185, to: "/lists/registration?outcome=undetermined" },
      }),
      aNumber("hours_behind", 70, "/people?standing=behind"),
    ],
    work: [],
    schoolName: null,
    withinDays: 180,
    asOf: "2026-11-23",
    ...given,
  }
}

export function aStandingsPage(given: Partial<StandingsPage> = {}): StandingsPage {
  return {
    rule: "rotation",
    filter: { q: "", school: "", stage: "", subject: "", outcome: "", due: "", sort: "name" },
    rows: ["李静", "王芳", "欧阳慧敏", "买买提·吐尔逊"].map((name, at) => ({
      teacherNo: `T0012${at}`,
      name,
      schoolName: "示例第一小学",
      postKind: at === 2 ? "principal" : "teacher",
      stage: "primary",
      subject: "语文",
      outcome: "met",
      figures: { yearsAtSchool: 6, exemption: null, clockStartsOn: "2020-09-01", dueOn: "2026-09-01" },
      dueOn: "2026-09-01",
      asOfOn: "2026-11-23",
    })),
    total: 1240,
    byOutcome: { met: 1240, not_met: 2100, exempt: 77, not_applicable: 1300, undetermined: 12 },
    next: null,
    previous: null,
    schools: [{ code: "2150000001", name: "示例第一小学" }],
    schoolName: null,
    subjects: ["语文", "数学"],
    canExport: true,
    hoursPerCredit: 3,
    computedAt: "2026-11-22T22:05:00Z",
    asOf: "2026-11-23",
    ...given,
  }
}
