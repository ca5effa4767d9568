import { SCHOOL_A, SCHOOL_B } from "#tests/support/import-workbook"
import { type Corruption, certificate, day, hours, posting, schoolId, sql, standingId, teacherId, term, title } from "./sound-district"

/** Of postings, hours, titles, appraisals, certificates. Where a check mends some of its findings and not others, both stand here. */
export const CORRUPTIONS_OF_SERVICE: readonly Corruption[] = [
  {
    check: "posting_overlaps",
    what: "a posting that ends on the day on which another begins",
    plant: (facts) => facts.insert("posting", posting("T1", SCHOOL_B, "2013-09-01", "2015-09-01")),
  },
  {
    check: "posting_overlaps",
    what: "the posting of the profile told again within a longer one",
    mends: true,
    plant: (facts) => facts.insert("posting", posting("T3", SCHOOL_A, "2010-09-01", "2024-08-31")),
  },
  {
    check: "posting_after_left",
    what: "a posting open though she has left",
    mends: true,
    plant: (facts) => facts.correct("posting", standingId("posting", "T3"), { endsOn: null }),
  },
  {
    check: "posting_after_left",
    what: "a posting that begins the day after she left",
    plant: (facts) => facts.insert("posting", posting("T3", SCHOOL_B, "2024-09-01", null)),
  },
  {
    check: "left_without_day",
    what: "left on no day",
    plant: () => sql(`update teacher_record set left_on = null where id = ${standingId("teacher_record", "T3")}`),
  },
  {
    check: "posting_under_age",
    what: "a posting on the eve of the sixteenth birthday",
    plant: (facts) => facts.insert("posting", posting("T1", SCHOOL_B, "2001-03-03", "2001-08-31")),
  },
  {
    check: "in_post_without_posting",
    what: "the only posting ended yesterday",
    plant: (facts) => facts.correct("posting", standingId("posting", "T1"), { endsOn: day("2026-11-22") }),
  },
  {
    check: "school_without_record",
    what: "a school of which nothing is known",
    plant: () => sql("insert into school (district_id, code) values ('500104', '2150019999')"),
  },
  {
    check: "profile_school_differs",
    what: "a profile that names another school",
    plant: () => sql(`update teacher_record set school_id = ${schoolId(SCHOOL_B)} where id = ${standingId("teacher_record", "T1")}`),
  },
  {
    check: "same_person_twice",
    what: "one name and birthday under two numbers",
    plant: () => sql(`update teacher_record set name = '张示例' where id = ${standingId("teacher_record", "T2")}`),
  },
  {
    check: "hours_far_ahead",
    what: "an entry that ends a year and a day after it was recorded",
    plant: (facts) => facts.insert("hours_entry", hours("研修", "2027-11-24", 2027)),
  },
  {
    check: "hours_told_twice",
    what: "one training in two spellings",
    mends: true,
    plant: async (facts) => {
      await facts.insert("hours_entry", hours("信息技术应用（１期）", "2025-05-10", 2025))
      await facts.insert("hours_entry", hours("信息技术 应用(1期)", "2025-05-10", 2025))
    },
  },
  {
    check: "hours_told_twice",
    what: "one training in two spellings that give different hours",
    plant: async (facts) => {
      await facts.insert("hours_entry", hours("信息技术应用", "2025-05-10", 2025))
      await facts.insert("hours_entry", hours("信息技术 应用", "2025-05-10", 2025, 180))
    },
  },
  {
    check: "hours_before_teaching",
    what: "an entry that ended on the eve of the first day of teaching",
    plant: (facts) => facts.insert("hours_entry", hours("岗前培训", "2008-08-31", 2008)),
  },
  {
    check: "title_order",
    what: "senior before first grade",
    plant: async (facts) => {
      await facts.insert("title_engagement", title("senior", "2015-12-10"))
      await facts.insert("title_engagement", title("grade_1", "2015-12-11"))
    },
  },
  {
    check: "title_before_teaching",
    what: "a title of the eve of the first day of teaching",
    plant: (facts) => facts.insert("title_engagement", title("grade_2", "2008-08-31")),
  },
  {
    check: "appraisal_in_future",
    what: "an appraisal of next year",
    plant: (facts) => facts.insert("appraisal", { teacherId: teacherId("T1"), year: 2027, result: "competent" }),
  },
  {
    check: "appraisal_before_teaching",
    what: "an appraisal of the year before the first",
    plant: (facts) => facts.insert("appraisal", { teacherId: teacherId("T1"), year: 2007, result: "competent" }),
  },
  {
    check: "adviser_terms_overlap",
    what: "a term within another",
    mends: true,
    plant: async (facts) => {
      await facts.insert("class_adviser_term", term("2018-09-01", "2021-08-31"))
      await facts.insert("class_adviser_term", term("2019-09-01", "2020-08-31"))
    },
  },
  {
    check: "adviser_terms_overlap",
    what: "two terms that share a day",
    plant: async (facts) => {
      await facts.insert("class_adviser_term", term("2018-09-01", "2020-08-31"))
      await facts.insert("class_adviser_term", term("2020-08-31", null))
    },
  },
  {
    check: "leaves_overlap",
    what: "a leave within another of its kind",
    mends: true,
    plant: async (facts) => {
      await facts.insert("leave", { ...term("2022-03-01", "2022-08-31"), kind: "sick" })
      await facts.insert("leave", { ...term("2022-04-01", "2022-08-31"), kind: "sick" })
    },
  },
  {
    check: "leaves_overlap",
    what: "two kinds of leave on one day",
    plant: async (facts) => {
      await facts.insert("leave", { ...term("2022-03-01", "2022-08-31"), kind: "sick" })
      await facts.insert("leave", { ...term("2022-04-01", "2022-05-31"), kind: "study" })
    },
  },
  {
    check: "certificate_shared",
    what: "another's certificate number",
    plant: (facts) => facts.insert("certificate", certificate("T2", "C1", "2008-06-30")),
  },
  {
    check: "certificate_in_future",
    what: "a certificate of tomorrow",
    plant: (facts) => facts.insert("certificate", certificate("T1", "C2", "2026-11-24")),
  },
  {
    check: "certificate_under_age",
    what: "a certificate of the eve of the eighteenth birthday",
    plant: (facts) => facts.insert("certificate", certificate("T1", "C2", "2003-03-03")),
  },
  {
    check: "registration_order",
    what: "registered until the eve of the first registration",
    plant: (facts) =>
      facts.correct("certificate", standingId("certificate", "T1"), {
        firstRegisteredOn: day("2016-06-30"),
        registeredUntilOn: day("2016-06-29"),
      }),
  },
  {
    check: "influence_order",
    what: "an influence period over before the sanction",
    plant: (facts) =>
      facts.insert("ethics_record", {
        teacherId: teacherId("T1"),
        kind: "sanction",
        title: "警告",
        occurredOn: day("2025-05-02"),
        influenceUntilOn: day("2025-05-01"),
      }),
  },
]
