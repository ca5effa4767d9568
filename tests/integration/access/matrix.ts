/**
 * Who may ask what: the whole app on one page. Every route of app/routes.ts stands here once for what it shows (GET)
 * and once for what it does (POST), if it does either. Whoever is not named is refused with 403; who is not signed in is sent
 * to the sign-in page, except where `anybody` stands. What a permitted person may see *of* a page is for the scope tests.
 */
type Role = "teacher" | "school_administrator" | "scheduler" | "hr_officer" | "district_leader" | "system_administrator"
type May = readonly Role[] | "anybody"

export interface Row {
  /** the path as in app/routes.ts */
  readonly route: string
  /** an address of it */
  readonly address: string
  readonly get?: May
  readonly post?: May
}

const everyRole: readonly Role[] = ["teacher", "school_administrator", "scheduler", "hr_officer", "district_leader", "system_administrator"]
const whoListsPeople: readonly Role[] = ["school_administrator", "scheduler", "hr_officer", "district_leader"]
const whoHasADesk: readonly Role[] = ["school_administrator", "hr_officer", "district_leader"]
const whoSeesAPerson: readonly Role[] = ["teacher", ...whoListsPeople]
const whoReadsPolicy: readonly Role[] = everyRole.filter((role) => role !== "system_administrator")
const whoAnswersObjections: readonly Role[] = ["school_administrator", "scheduler", "hr_officer"]
const whoImports: readonly Role[] = ["scheduler", "hr_officer"]
const whoReadsThePlan: readonly Role[] = ["school_administrator", "scheduler", "hr_officer", "district_leader"]
const whoSetsThePlan: readonly Role[] = ["scheduler", "hr_officer"]
const whoReadsAssessments: readonly Role[] = ["scheduler", "hr_officer", "district_leader"]
const whoReviewsClaims: readonly Role[] = ["school_administrator", "scheduler"]
const someId = "00000000-0000-4000-8000-000000000000"

export const MATRIX: readonly Row[] = [
  { route: "plan", address: "/plan", get: whoReadsThePlan },
  { route: "plan/report", address: "/plan/report", get: whoReadsThePlan },
  { route: "plan/export", address: "/plan/export", get: whoReadsThePlan },
  { route: "plan/indicators/:indicatorId", address: "/plan/indicators/subject_leaders?plan=dadukou-14fyp", get: whoReadsThePlan },
  {
    route: "plan/indicators/:indicatorId/export",
    address: "/plan/indicators/subject_leaders/export?plan=dadukou-14fyp",
    get: whoReadsThePlan,
  },
  { route: "", address: "/", get: everyRole },
  { route: "sign-in", address: "/sign-in", get: "anybody", post: "anybody" },
  { route: "sign-out", address: "/sign-out", post: "anybody" },
  { route: "preferences", address: "/preferences", post: "anybody" },
  { route: "account", address: "/account", get: everyRole, post: everyRole },
  { route: "account/password", address: "/account/password", get: everyRole, post: everyRole },
  { route: "me", address: "/me", get: ["teacher"] },
  { route: "path", address: "/path", get: ["teacher"] },
  { route: "path/what-if", address: "/path/what-if", get: ["teacher"] },
  { route: "desk", address: "/desk", get: whoHasADesk },
  { route: "lists/:rule", address: "/lists/rotation", get: whoHasADesk },
  { route: "lists/:rule/export", address: "/lists/rotation/export", get: ["hr_officer"] },
  { route: "people", address: "/people", get: whoListsPeople },
  { route: "people/export", address: "/people/export", get: whoListsPeople },
  { route: "people/:teacherNo", address: "/people/nobody", get: whoSeesAPerson },
  { route: "people/:teacherNo/path", address: "/people/nobody/path", get: ["hr_officer"] },
  { route: "people/:teacherNo/path/what-if", address: "/people/nobody/path/what-if", get: ["hr_officer"] },
  { route: "people/:teacherNo/postings", address: "/people/nobody/postings", get: ["hr_officer"], post: ["hr_officer"] },
  { route: "titles", address: "/titles", get: ["teacher", ...whoHasADesk] },
  { route: "titles/new", address: "/titles/new", get: ["hr_officer"], post: ["hr_officer"] },
  { route: "titles/:roundId", address: "/titles/1", get: ["teacher", ...whoHasADesk], post: ["hr_officer"] },
  { route: "titles/:roundId/apply", address: "/titles/1/apply", get: ["teacher"], post: ["teacher"] },
  { route: "titles/:roundId/rank", address: "/titles/1/rank", get: ["school_administrator"], post: ["school_administrator"] },
  { route: "titles/:roundId/posts", address: "/titles/1/posts", get: ["hr_officer"], post: ["hr_officer"] },
  { route: "titles/:roundId/export", address: "/titles/1/export", get: ["hr_officer"] },
  {
    route: "titles/:roundId/applications/:applicationId",
    address: "/titles/1/applications/1",
    get: ["teacher", ...whoHasADesk],
    post: ["hr_officer"],
  },
  { route: "policy", address: "/policy", get: whoReadsPolicy },
  { route: "policy/drafts/:draftId", address: "/policy/drafts/1", get: ["hr_officer"], post: ["hr_officer"] },
  { route: "policy/drafts/:draftId/cases", address: "/policy/drafts/1/cases", get: ["hr_officer"], post: ["hr_officer"] },
  { route: "policy/drafts/:draftId/cases/new", address: "/policy/drafts/1/cases/new", get: ["hr_officer"], post: ["hr_officer"] },
  { route: "policy/drafts/:draftId/guards", address: "/policy/drafts/1/guards", get: ["hr_officer"] },
  { route: "policy/drafts/:draftId/impact", address: "/policy/drafts/1/impact", get: ["hr_officer"], post: ["hr_officer"] },
  { route: "policy/drafts/:draftId/impact/export", address: "/policy/drafts/1/impact/export", get: ["hr_officer"] },
  { route: "policy/:packId/:packVersion", address: "/policy/dadukou-15fyp/1", get: whoReadsPolicy, post: ["hr_officer"] },
  { route: "policy/:packId/:packVersion/guards", address: "/policy/nothing/1/guards", get: whoReadsPolicy },
  { route: "dual-qualified", address: "/dual-qualified", get: whoHasADesk },
  { route: "dual-qualified/mine", address: "/dual-qualified/mine", get: ["teacher"], post: ["teacher"] },
  { route: "dual-qualified/queue", address: "/dual-qualified/queue", get: whoHasADesk },
  {
    route: "dual-qualified/applications/:applicationId",
    address: "/dual-qualified/applications/1",
    get: whoHasADesk,
    post: ["hr_officer"],
  },
  {
    route: "dual-qualified/applications/:applicationId/endorse",
    address: "/dual-qualified/applications/1/endorse",
    get: ["school_administrator"],
    post: ["school_administrator"],
  },
  { route: "imports", address: "/imports", get: whoImports, post: whoImports },
  { route: "imports/template", address: "/imports/template", get: whoImports },
  { route: "imports/export", address: "/imports/export", get: ["hr_officer"] },
  { route: "imports/:importId", address: `/imports/${someId}`, get: whoImports, post: whoImports },
  { route: "imports/:importId/marked", address: `/imports/${someId}/marked`, get: whoImports },
  { route: "accounts", address: "/accounts", get: ["system_administrator"], post: ["system_administrator"] },
  { route: "accounts/:accountId", address: `/accounts/${someId}`, get: ["system_administrator"], post: ["system_administrator"] },
  { route: "checks", address: "/checks", get: ["hr_officer"], post: ["hr_officer"] },
  { route: "checks/:number", address: "/checks/HY2026-000001", get: ["hr_officer"] },
  { route: "objections", address: "/objections", get: whoAnswersObjections },
  { route: "objections/mine", address: "/objections/mine", get: ["teacher"], post: ["teacher"] },
  { route: "objections/new", address: "/objections/new", get: ["teacher"], post: ["teacher"] },
  { route: "objections/:number", address: "/objections/YY2026-000001", get: whoAnswersObjections, post: whoAnswersObjections },
  { route: "audit", address: "/audit", get: ["system_administrator"] },
  { route: "tiers", address: "/tiers", get: whoHasADesk },
  { route: "tiers/list", address: "/tiers/list", get: whoHasADesk },
  { route: "tiers/award", address: "/tiers/award", get: ["hr_officer"], post: ["hr_officer"] },
  {
    route: "tiers/awards/:teacherNo/:tier/:level/:grantedOn",
    address: "/tiers/awards/nobody/backbone/district/2024-09-01",
    get: whoHasADesk,
    post: ["hr_officer"],
  },
  { route: "doctor", address: "/doctor", get: ["hr_officer"], post: ["hr_officer"] },
  { route: "doctor/:check", address: "/doctor/posting_overlaps", get: ["hr_officer"], post: ["hr_officer"] },
  { route: "rotation", address: "/rotation", get: whoHasADesk, post: ["hr_officer"] },
  { route: "rotation/:year", address: "/rotation/2025", get: whoHasADesk, post: ["hr_officer"] },
  {
    route: "rotation/:year/nominations",
    address: "/rotation/2025/nominations",
    get: ["school_administrator"],
    post: ["school_administrator"],
  },
  { route: "rotation/:year/export", address: "/rotation/2025/export", get: ["hr_officer"] },
  { route: "rotation/:year/letters", address: "/rotation/2025/letters", get: whoHasADesk },
  { route: "rotation/:year/members/:memberId", address: "/rotation/2025/members/1", get: whoHasADesk, post: ["hr_officer"] },
  {
    route: "rotation/:year/members/:memberId/nomination",
    address: "/rotation/2025/members/1/nomination",
    get: ["school_administrator"],
    post: ["school_administrator"],
  },
  { route: "rotation/:year/members/:memberId/letter", address: "/rotation/2025/members/1/letter", get: whoHasADesk },
  { route: "people/:teacherNo/studios", address: "/people/nobody/studios", get: whoSeesAPerson },
  { route: "studios", address: "/studios", get: whoSeesAPerson },
  { route: "studios/new", address: "/studios/new", get: ["hr_officer"], post: ["hr_officer"] },
  { route: "courses", address: "/courses", get: whoReadsPolicy },
  { route: "courses/new", address: "/courses/new", get: ["scheduler"], post: ["scheduler"] },
  { route: "courses/export", address: "/courses/export", get: whoReadsPolicy },
  { route: "courses/:number", address: "/courses/KC2026-0001", get: whoReadsPolicy, post: ["scheduler"] },
  { route: "resources/trainers", address: "/resources/trainers", get: ["scheduler"], post: ["scheduler"] },
  { route: "resources/venues", address: "/resources/venues", get: ["scheduler"], post: ["scheduler"] },
  { route: "resources/calendar", address: "/resources/calendar", get: ["scheduler"], post: ["scheduler"] },
  { route: "runs", address: "/runs", get: ["scheduler"] },
  { route: "runs/new", address: "/runs/new", get: ["scheduler"], post: ["scheduler"] },
  { route: "runs/:number", address: "/runs/BC2026-0001", get: ["scheduler"], post: ["scheduler"] },
  { route: "runs/:number/sessions/new", address: "/runs/BC2026-0001/sessions/new", get: ["scheduler"], post: ["scheduler"] },
  { route: "runs/:number/sessions/:sessionId", address: "/runs/BC2026-0001/sessions/1", get: ["scheduler"], post: ["scheduler"] },
  { route: "schedule", address: "/schedule", get: ["scheduler"] },
  { route: "studios/:studioNo", address: "/studios/nothing", get: whoSeesAPerson, post: ["hr_officer"] },
  { route: "plan/assessments", address: "/plan/assessments", get: whoReadsAssessments, post: ["hr_officer"] },
  { route: "plan/assessments/compare", address: "/plan/assessments/compare", get: whoReadsAssessments },
  { route: "plan/assessments/compare/export", address: "/plan/assessments/compare/export", get: whoReadsAssessments },
  { route: "plan/assessments/:number", address: "/plan/assessments/PG2026-000001", get: whoReadsAssessments, post: ["hr_officer"] },
  {
    route: "plan/assessments/:number/sign",
    address: "/plan/assessments/PG2026-000001/sign",
    get: ["district_leader"],
    post: ["district_leader"],
  },
  { route: "plan/assessments/:number/export", address: "/plan/assessments/PG2026-000001/export", get: whoReadsAssessments },
  {
    route: "plan/assessments/:number/evidence/:indicatorId",
    address: "/plan/assessments/PG2026-000001/evidence/studios_master",
    get: whoReadsAssessments,
  },
  { route: "plan/targets", address: "/plan/targets", get: whoReadsThePlan, post: whoSetsThePlan },
  { route: "plan/targets/new", address: "/plan/targets/new", get: whoSetsThePlan, post: whoSetsThePlan },
  { route: "plan/targets/:indicatorId", address: "/plan/targets/studios_master", get: whoSetsThePlan, post: whoSetsThePlan },
  { route: "plan/milestones", address: "/plan/milestones", get: whoReadsThePlan, post: whoSetsThePlan },
  { route: "plan/milestones/:milestoneId", address: "/plan/milestones/1", get: whoSetsThePlan, post: whoSetsThePlan },
  { route: "plan/milestones/:milestoneId/file", address: "/plan/milestones/1/file", get: whoReadsThePlan },
  { route: "plan/balance", address: "/plan/balance", get: whoReadsThePlan },
  { route: "plan/balance/export", address: "/plan/balance/export", get: whoReadsThePlan },
  { route: "plan/balance/:schoolCode", address: "/plan/balance/9990000001", get: whoReadsThePlan, post: ["hr_officer"] },
  { route: "reminders", address: "/reminders", get: ["teacher"], post: ["teacher"] },
  { route: "agenda", address: "/agenda", get: ["teacher"] },
  { route: "agenda/calendar", address: "/agenda/calendar", get: ["teacher"], post: ["teacher"] },
  { route: "resources/feeds", address: "/resources/feeds", get: ["scheduler"], post: ["scheduler"] },
  { route: "calendar/:file", address: `/calendar/${"0".repeat(64)}.ics`, get: "anybody" },
  { route: "claims", address: "/claims", get: ["teacher"] },
  { route: "catalogue", address: "/catalogue", get: everyRole.filter((role) => role !== "system_administrator") },
  {
    route: "catalogue/:number",
    address: "/catalogue/BC2026-0001",
    get: everyRole.filter((role) => role !== "system_administrator"),
    post: ["teacher"],
  },
  { route: "enrolments", address: "/enrolments", get: ["teacher"], post: ["teacher"] },
  { route: "nominations", address: "/nominations", get: ["school_administrator"], post: ["school_administrator"] },
  { route: "sessions/:sessionId/screen", address: "/sessions/1/screen", get: ["teacher", "scheduler"] },
  { route: "check-in", address: "/check-in", get: ["teacher"], post: ["teacher"] },
  { route: "check-in/scans", address: "/check-in/scans", post: ["teacher"] },
  {
    route: "runs/:number/attendance",
    address: "/runs/BC2026-0001/attendance",
    get: ["teacher", "scheduler"],
    post: ["teacher", "scheduler"],
  },
  { route: "runs/:number/attendance/print", address: "/runs/BC2026-0001/attendance/print", get: ["teacher", "scheduler"] },
  { route: "runs/:number/closing", address: "/runs/BC2026-0001/closing", get: ["scheduler"], post: ["scheduler"] },
  { route: "runs/:number/feedback", address: "/runs/BC2026-0001/feedback", get: ["teacher", "scheduler"] },
  { route: "feedback/:number", address: "/feedback/BC2026-0001", get: ["teacher"], post: ["teacher"] },
  { route: "runs/:number/enrolments", address: "/runs/BC2026-0001/enrolments", get: ["scheduler"], post: ["scheduler"] },
  { route: "runs/:number/enrolments/export", address: "/runs/BC2026-0001/enrolments/export", get: ["scheduler"] },
  { route: "claims/new", address: "/claims/new", get: ["teacher"], post: ["teacher"] },
  { route: "claims/queue", address: "/claims/queue", get: whoReviewsClaims },
  { route: "claims/batch", address: "/claims/batch", get: whoReviewsClaims, post: whoReviewsClaims },
  { route: "claims/:number", address: "/claims/SB2026-000001", get: ["teacher", ...whoReviewsClaims], post: ["teacher"] },
  { route: "claims/:number/amend", address: "/claims/SB2026-000001/amend", get: ["teacher"], post: ["teacher"] },
  { route: "claims/:number/review", address: "/claims/SB2026-000001/review", get: whoReviewsClaims, post: whoReviewsClaims },
  { route: "claims/:number/files/:fileId", address: "/claims/SB2026-000001/files/1", get: ["teacher", ...whoReviewsClaims] },
  { route: "*", address: "/no/such/page", get: "anybody" },
]
