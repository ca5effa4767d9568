/** The screens that are worth looking at, with what their loaders would give. */
import type { ReactElement } from "react"
import { Failure } from "~/components/layout/failure"
import MyHours from "~/routes/hours/me"
import Import from "~/routes/imports/import"
import Imports from "~/routes/imports/imports"
import People from "~/routes/people/people"
import Person from "~/routes/people/person"
import { anEntry, aPosting, aTeacher } from "../facts"
import { anHoursPage, anOrdinaryTeacher } from "./hours-fixture"
import { anImportPage, anImportsPage, aPeoplePage, aPersonPage } from "./office-fixtures"
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
  data: { title, page, asked: { ...asked, ...ask }, reviews: [] },
})

const people = (given: Parameters<typeof aPeoplePage>[0] = {}): Screen => ({
  element: <People />,
  as: "office",
  url: "/people",
  data: { title, page: aPeoplePage(given) },
})

const imported = (...asked: Parameters<typeof anImportPage>): Screen => ({
  element: <Import />,
  as: "office",
  url: "/imports/0b9f",
  data: { title, page: anImportPage(...asked), formToken: "token" },
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
  people: people(),
  "people-school": people({ schools: null, schoolName: "示例第一小学", total: 12, next: null }),
  "people-empty": people({
    filter: { q: "王方", school: "", stage: "primary", subject: "", status: "in_post", standing: "behind", sort: "name" },
    rows: [],
    total: 0,
    next: null,
  }),
  person: {
    element: <Person />,
    as: "office",
    url: "/people/T00123",
    data: { title, person: aPersonPage(), hours: anHoursPage(), asked, reviews: [] },
  },
  imports: { element: <Imports />, as: "office", url: "/imports", data: { title, page: anImportsPage() } },
  "import-reading": imported("reading"),
  "import-clean": imported("checked"),
  "import-faulty": imported("checked", true),
  "import-done": imported("done"),
  "import-refused": imported("refused"),
  "import-failed": imported("failed"),
  "failure-403": { element: <Failure status={403} reference={null} />, as: "teacher", url: "/accounts" },
  "failure-500": { element: <Failure status={500} reference="8f21c0a9b3" />, as: "teacher", url: "/me" },
}
