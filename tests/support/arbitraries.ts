/** Made-up people for property tests: small worlds, so that repeats, gaps, leavers and facts ahead of the day are common. */
import fc from "fast-check"
import { type CivilDate, civilDate, dayNumber, firstDayOfMonth, fromDayNumber } from "~/domain/calendar/civil-date"
import { DELIVERIES, LEAVE_KINDS, POST_KINDS, RECOGNITIONS, TRAINING_LEVELS, TRAINING_TOPICS } from "~/domain/codes"
import type { HoursEntry, TeacherFacts } from "~/domain/facts"
import type { CreditingBucket } from "~/domain/policy/crediting"
import { aCertificate, aLeave, anEntry, aPosting, aTeacher } from "./facts"

export function dateBetween(first: string, last: string): fc.Arbitrary<CivilDate> {
  const edges = fc.constantFrom(civilDate(first), civilDate(last))
  const any = fc.integer({ min: dayNumber(civilDate(first)), max: dayNumber(civilDate(last)) }).map(fromDayNumber)
  return fc.oneof({ arbitrary: any, weight: 12 }, { arbitrary: any.map(firstDayOfMonth), weight: 5 }, { arbitrary: edges, weight: 1 })
}

/** Days around the two shipped packs, some before the first. */
export const asOfDates = dateBetween("2020-06-01", "2028-12-31")
/** Days on which a shipped pack is in force. */
export const daysInForce = dateBetween("2021-01-01", "2028-12-31")

const facing = dateBetween("2014-01-01", "2028-12-31")
const periods = fc
  .record({ startsOn: facing, days: fc.option(fc.integer({ min: 0, max: 1500 }), { freq: 2 }) })
  .map(({ startsOn, days }) => ({ startsOn, endsOn: days === null ? null : fromDayNumber(dayNumber(startsOn) + days) }))

const postings = periods.chain((period) =>
  fc
    .constantFrom("teacher" as const, "teacher" as const, "principal" as const, ...POST_KINDS, null)
    .map((postKind) =>
      aPosting({ ...period, postKind, evidence: { sheet: "任教履历", key: `${period.startsOn}|${postKind}`, label: "" } }),
    ),
)
const leaves = periods.chain((period) => fc.constantFrom(...LEAVE_KINDS).map((kind) => aLeave({ ...period, kind })))
const certificates = fc
  .record({ issuedOn: facing, firstRegisteredOn: fc.option(facing), registeredUntil: fc.option(facing) })
  .map((certificate) => aCertificate(certificate))

/** An entry; five project names in all, so that repeats are common. `hours` 0.1 to 150. */
export const entries: fc.Arbitrary<HoursEntry> = fc
  .record({
    projectName: fc.constantFrom("国培计划", "校本研修 A", "校本研修a", "新教师培训", "校长研修"),
    endsOn: facing,
    hours: fc.integer({ min: 1, max: 1500 }).map((tenths) => tenths / 10),
    level: fc.constantFrom(...TRAINING_LEVELS),
    delivery: fc.constantFrom(...DELIVERIES),
    topic: fc.option(fc.constantFrom(...TRAINING_TOPICS, "management" as const)),
    recognition: fc.constantFrom(...RECOGNITIONS, "recognised" as const, "recognised" as const),
  })
  .map((entry) => anEntry(entry))

/** As the workbook's natural key has it: no two entries of one key. */
export const entryLists = fc.uniqueArray(entries, { selector: (entry) => entry.key, maxLength: 12 })

/** The same with a project name for each: no repeats. */
export const distinctEntryLists = fc
  .array(entries, { maxLength: 12 })
  .map((list) => list.map((entry, at) => ({ ...entry, projectName: `项目${at}`, key: `${at}` })))

export const teachers: fc.Arbitrary<TeacherFacts> = fc
  .record({
    teachingSince: fc.option(facing.map(firstDayOfMonth), { freq: 8 }),
    postings: fc.array(postings, { maxLength: 3 }),
    leaves: fc.array(leaves, { maxLength: 3 }),
    hours: entryLists,
    certificates: fc.array(certificates, { maxLength: 2 }),
  })
  .map(aTeacher)

/** Caps that lie one inside the other or apart, as a pack may have them, with factors that may cross them. */
export const crediting: fc.Arbitrary<CreditingBucket[]> = fc
  .record({
    all: fc.integer({ min: 1, max: 400 }),
    school: fc.integer({ min: 1, max: 100 }),
    schoolOnline: fc.integer({ min: 1, max: 100 }),
    nationalShare: fc.integer({ min: 1, max: 1000 }),
    onlineFactor: fc.integer({ min: 1, max: 1000 }),
  })
  .map(({ all, school, schoolOnline, nationalShare, onlineFactor }) => [
    { maxHours: all },
    { level: "school_based", maxHours: school },
    { level: "school_based", delivery: "online", maxHours: schoolOnline },
    { level: "national", maxShareOfRequired: nationalShare / 1000 },
    { delivery: "online", factor: onlineFactor / 1000 },
  ])
