import { absences } from "./absences"
import { accounts } from "./accounts"
import { agenda } from "./agenda"
import { assessments } from "./assessments"
import { attendance } from "./attendance"
import { balance } from "./balance"
import { career } from "./career"
import { careerPage } from "./career-page"
import { checkedRecords } from "./checked-records"
import { claims } from "./claims"
import { codes } from "./codes"
import { commandLine } from "./command-line"
import { conflict } from "./conflict"
import { courseRuns } from "./course-runs"
import { courses } from "./courses"
import { demand } from "./demand"
import { desk } from "./desk"
import { doctor } from "./doctor"
import { dualBoard } from "./dual-board"
import { enrolments } from "./enrolments"
import { errors } from "./errors"
import { feeds } from "./feeds"
import { forecast } from "./forecast"
import { hours } from "./hours"
import { imports } from "./imports"
import { indicators } from "./indicators"
import { ladder } from "./ladder"
import { layout } from "./layout"
import { milestones } from "./milestones"
import { objections } from "./objections"
import { people } from "./people"
import { phrases } from "./phrases"
import { plan } from "./plan"
import { policy } from "./policy"
import { policyCases } from "./policy-cases"
import { policyDraft } from "./policy-draft"
import { policyFaults } from "./policy-faults"
import { policyImpact } from "./policy-impact"
import { policySettings } from "./policy-settings"
import { postings } from "./postings"
import { registration } from "./registration"
import { reminders } from "./reminders"
import { rotation } from "./rotation"
import { runClosing } from "./run-closing"
import { season } from "./season"
import { studios } from "./studios"
import { targets } from "./targets"
import { teaching } from "./teaching"
import { tiers } from "./tiers"
import { titleRounds } from "./title-rounds"
import { titles } from "./titles"
import { verdict } from "./verdict"
import { vocational } from "./vocational"
import { whatIf } from "./what-if"

/** What screens say in this language, composed of its areas: what the browser gets. */
export const messages = {
  ...targets,
  ...milestones,
  ...attendance,
  ...balance,
  ...assessments,
  ...absences,
  ...accounts,
  ...agenda,
  ...career,
  ...careerPage,
  ...checkedRecords,
  ...claims,
  ...codes,
  ...commandLine,
  ...conflict,
  ...courseRuns,
  ...courses,
  ...demand,
  ...desk,
  ...doctor,
  ...dualBoard,
  ...enrolments,
  ...errors,
  ...feeds,
  ...forecast,
  ...hours,
  ...imports,
  ...ladder,
  ...indicators,
  ...layout,
  ...objections,
  ...people,
  ...phrases,
  ...plan,
  ...policy,
  ...policyDraft,
  ...policyCases,
  ...policyImpact,
  ...policySettings,
  ...policyFaults,
  ...postings,
  ...registration,
  ...reminders,
  ...studios,
  ...teaching,
  ...tiers,
  ...titleRounds,
  ...titles,
  ...rotation,
  ...runClosing,
  ...season,
  ...verdict,
  ...vocational,
  ...whatIf,
}
