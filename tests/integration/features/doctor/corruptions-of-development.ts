import { SCHOOL_A, SCHOOL_B } from "#tests/support/import-workbook"
import { award, type Corruption, day, idOf, member, rotation, schoolId, sql, standingId, teacherId } from "./sound-district"

/** Of rotations, tiers, studios, vocational schools, of what is derived, and of who said what when. */
export const CORRUPTIONS_OF_DEVELOPMENT: readonly Corruption[] = [
  {
    check: "rotation_same_school",
    what: "a rotation to where she was",
    plant: (facts) => facts.insert("rotation", rotation("2022-09-01", "2023-08-31", { hostSchoolId: schoolId(SCHOOL_A) })),
  },
  {
    check: "rotations_overlap",
    what: "a rotation that begins on another's last day",
    plant: async (facts) => {
      await facts.insert("rotation", rotation("2022-09-01", "2023-08-31"))
      await facts.insert("rotation", rotation("2023-08-31", "2024-08-30"))
    },
  },
  {
    check: "rotation_without_posting",
    what: "personnel moved to a school without a posting there",
    plant: (facts) => facts.insert("rotation", rotation("2022-09-01", "2023-08-31", { movesPersonnel: 1 })),
  },
  {
    check: "award_withdrawn_early",
    what: "withdrawn on the eve of the award",
    plant: (facts) => facts.insert("tier_award", award("backbone", "2023-12-10", "2026-12-09", "2023-12-09")),
  },
  {
    check: "awards_overlap",
    what: "renewed on the last day of the term",
    plant: async (facts) => {
      await facts.insert("tier_award", award("backbone", "2020-12-10", "2023-12-09"))
      await facts.insert("tier_award", award("backbone", "2023-12-09", "2026-12-08"))
    },
  },
  {
    check: "award_skips_class",
    what: "学科名师 who never was 骨干教师",
    plant: (facts) => facts.insert("tier_award", award("subject_master", "2023-12-10", "2026-12-09")),
  },
  {
    check: "studio_two_leaders",
    what: "a second leader while the first leads",
    plant: (facts) => facts.insert("studio_member", member("T2", "2024-01-01", null, "leader")),
  },
  {
    check: "membership_outside_cycle",
    what: "left the day after the cycle's end",
    mends: true,
    plant: (facts) => facts.insert("studio_member", member("T2", "2025-01-01", "2028-01-01")),
  },
  {
    check: "membership_outside_cycle",
    what: "joined on the eve of the founding",
    plant: (facts) => facts.insert("studio_member", member("T2", "2021-12-31", "2021-12-31")),
  },
  {
    check: "membership_after_withdrawal",
    what: "a member until after the studio was withdrawn",
    mends: true,
    plant: (facts) => facts.correct("studio_record", idOf("studio_record", "superseded_at is null"), { withdrawnOn: day("2023-12-30") }),
  },
  {
    check: "practice_days",
    what: "one day more than the calendar has",
    plant: (facts) =>
      facts.insert("enterprise_practice", {
        teacherId: teacherId("T2"),
        organisation: "示范企业",
        startsOn: day("2025-07-01"),
        endsOn: day("2025-07-20"),
        days: 21,
      }),
  },
  {
    check: "specialised_elsewhere",
    what: "a specialised-course teacher of a primary school",
    plant: () => sql(`update teacher_record set is_specialised = 1 where id = ${standingId("teacher_record", "T1")}`),
  },
  {
    check: "dual_qualified_elsewhere",
    what: "dual-qualified without ever teaching at a vocational school",
    plant: (facts) => facts.insert("dual_qualification", { teacherId: teacherId("T1"), level: "junior", certifiedOn: day("2024-05-01") }),
  },
  {
    check: "roster_differs",
    what: "the list names another school",
    isDerived: true,
    mends: true,
    plant: () => sql(`update roster set school_id = ${schoolId(SCHOOL_B)} where teacher_id = ${teacherId("T1")}`),
  },
  {
    check: "roster_differs",
    what: "the list has forgotten her",
    isDerived: true,
    mends: true,
    plant: () => sql(`delete from roster where teacher_id = ${teacherId("T1")}`),
  },
  {
    check: "standing_missing",
    what: "no verdict on her title",
    isDerived: true,
    mends: true,
    plant: () => sql(`delete from standing where rule = 'title' and teacher_id = ${teacherId("T1")}`),
  },
  {
    check: "standing_overdue",
    what: "a verdict that should have been judged again yesterday",
    isDerived: true,
    mends: true,
    plant: () => sql(`update standing set next_change_on = '2026-11-22' where rule = 'title' and teacher_id = ${teacherId("T1")}`),
  },
  {
    check: "chain_broken",
    what: "a correction of a row that does not exist",
    plant: () => sql(`update posting set supersedes_id = 999999 where id = ${standingId("posting", "T1")}`),
  },
  {
    check: "chain_broken",
    what: "a correction of a row that still stands",
    plant: () =>
      sql(
        `update posting set supersedes_id = ${standingId("posting", "T1")} where id = (select max(id) from posting where superseded_at is null)`,
      ),
  },
  {
    check: "recorded_in_future",
    what: "a row recorded tomorrow",
    plant: () => sql(`update certificate set recorded_at = '2026-11-24T00:00:00.000Z' where id = ${standingId("certificate", "T1")}`),
  },
]
