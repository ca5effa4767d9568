/** The screens that are worth looking at, with what their loaders would give. */
import type { ReactElement } from "react"
import { Failure } from "~/components/layout/failure"
import MyHours from "~/routes/hours/me"
import { anEntry, aPosting, aTeacher } from "../facts"
import { anHoursPage, anOrdinaryTeacher } from "./hours-fixture"
import type { RenderOptions } from "./render-page"

export interface Screen extends Pick<RenderOptions, "url" | "data" | "unit"> {
  readonly element: ReactElement
  readonly as: "teacher" | "office"
}

const asked = { cycle: null, entries: "all", print: false } as const
const title = "我的学时 – 师程"
const hours = (page: ReturnType<typeof anHoursPage>, ask: object = {}, unit: "hours" | "credits" = "hours"): Screen => ({
  element: <MyHours />,
  as: "teacher",
  url: "/me",
  unit,
  data: { title, page, asked: { ...asked, ...ask } },
})

const newcomer = aTeacher({
  name: "买买提·吐尔逊",
  teachingSince: "2026-03-01",
  postings: [aPosting({ startsOn: "2026-03-01" })],
  hours: [anEntry({ endsOn: "2026-05-20", hours: 45, projectName: "新教师岗前培训" })],
})
const clerk = aTeacher({ postings: [aPosting({ postKind: "administration" })] })

export const SCREENS: Readonly<Record<string, Screen>> = {
  me: hours(anHoursPage()),
  "me-behind": hours(
    anHoursPage({ facts: anOrdinaryTeacher([["2026-03-20", "区小学语文教研共同体跟岗研修", "district", "placement", 12]]) }),
  ),
  "me-closed": hours(anHoursPage({ cycleYear: 2021 }), { cycle: 2021 }),
  "me-credits": hours(anHoursPage(), {}, "credits"),
  "me-print": hours(anHoursPage({ cycleYear: 2021 }), { cycle: 2021, print: true }),
  "me-new": hours(anHoursPage({ facts: newcomer })),
  "me-clerk": hours(anHoursPage({ facts: clerk })),
  "me-none": hours(anHoursPage({ facts: aTeacher() })),
  "failure-403": { element: <Failure status={403} reference={null} />, as: "teacher", url: "/accounts" },
  "failure-500": { element: <Failure status={500} reference="8f21c0a9b3" />, as: "teacher", url: "/me" },
}
