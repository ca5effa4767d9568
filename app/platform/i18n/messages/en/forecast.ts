/** How a figure expected on the deadline comes about, and who could close a gap. */
export const forecast = {
  "forecast.method.reached": "The deadline ({deadline}) has come: this is the figure itself, not a forecast.",
  "forecast.method.flow":
    "{actual} so far; {perYear} a year on average over the last {years} whole years (the running year by the part that is over), for the {yearsLeft} years left. The range follows from how unlike the years are and should hold about four times in five; what there is already stays.",
  "forecast.method.flow_scheduled":
    "{actual} so far; {perYear} a year on average over the last {years} whole years (the running year by the part that is over), for the {yearsLeft} years left; at least the {scheduled} scheduled before the deadline. The range follows from how unlike the years are and should hold about four times in five.",
  "forecast.method.members":
    "{actual} people now; the {ending} whose term ends before the deadline are left out; on average {entering} join and {leaving} leave early each year, for the {yearsLeft} years left. The range follows from how unlike the years are and should hold about four times in five.",
  "forecast.method.per_member":
    "{teachers} teachers now, on average {hires} hired and {leavers} leaving each year; {members} members now, {ending} terms ending before the deadline, {entering} joining and {leaving} leaving early each year; {yearsLeft} years are left. Both numbers are forecast apart, then divided. The range should hold about four times in five.",
  "forecast.method.certified":
    "{numerator} certified now, of whom {ending} expire before the deadline, {entering} certified each year on average; {denominator} specialised-course teachers now, {hires} hired and {leavers} leaving each year (as large a share of leavers is certified as of all); {yearsLeft} years are left. Both numbers are forecast apart, then divided. The range should hold about four times in five.",
  "forecast.method.pace":
    "At their present pace {numerator} of {denominator} people will finish in time; if the pace stays, so does the share. {yearsLeft} years are left; the range follows from how the share moved over {years} years and should hold about four times in five.",
  "forecast.method.pace_scheduled":
    "At their present pace {numerator} of {denominator} people will finish in time; {scheduled} more are behind but hold seats in announced runs that fill their gap before the deadline. {yearsLeft} years are left; the range follows from how the share moved over {years} years and should hold about four times in five.",
  "forecast.method.drift":
    "The numerator is {numerator} and has changed by {numeratorPerYear} a year over {years} years; the denominator is {denominator} and has changed by {denominatorPerYear} a year; {yearsLeft} years are left. Both are forecast apart, then divided. The range follows from how the changes vary and should hold about four times in five.",
  "forecast.method.drift_count":
    "{actual} now, changed by {perYear} a year on average over {years} years, for the {yearsLeft} years left. The range follows from how the changes vary and should hold about four times in five.",
  "forecast.method.same_year": "On the deadline this very year is looked at; its figure is final, not a forecast.",
  "forecast.method.yearly":
    "Counted anew each year: the mean numerator over the mean denominator of the {years} years on record. The range follows from how the years vary and should hold about four times in five.",
  "forecast.none.short_history": "Fewer than two whole years are on record, so no forecast is made.",
  "forecast.none.unknown": "The figure of today is not known, so no forecast is made.",
  "forecast.none.nobody": "Nobody is to be counted, so there is no share to forecast.",
  "forecast.none.milestone": "This is done or not done; there is no number to forecast.",

  "nearest.step.apply_dual": "Meets every condition; the next step is to apply to the school for certification.",
  "nearest.step.apply_tier": "Meets every condition and may apply now: {tier}.",
  "nearest.step.nominate": "Due for rotation; the school is to nominate.",
  "nearest.step.assign_host": "Nominated; HR is to name a host school.",
  "nearest.step.go": "Has a host school and starts there on {startsOn}.",
  "nearest.step.open_season": "Due for rotation; HR is to open this school year’s season, then the school nominates.",
  "nearest.step.honour": "No teacher in post holds such an honour; the school is to put somebody forward.",
  "nearest.lacks.withheld": "Lacks another condition that only HR may see.",
  "nearest.lacks.record": "The school is to record: {missing}.",
  "nearest.lacks.condition": "Lacks a condition; see the person’s verdict.",
  "nearest.lacks.hours": "Lacks {missing:hours} in this cycle.",
  "nearest.lacks.concentrated": "Has enough hours in all, but lacks some of the concentrated ones at district level or above.",
  "nearest.lacks.certificate": "No teaching certificate on record; if there is one, the school is to record it.",
  "nearest.lacks.certificate_lapsed": "The certificate’s registration ran out on {lapsedOn} and is to be renewed.",
  "nearest.lacks.training": "No recognised training in {year} yet.",
  "nearest.lacks.part_teaching_since": "The portfolio lacks the start of teaching.",
  "nearest.lacks.part_education": "The portfolio lacks the education.",
  "nearest.lacks.part_posting": "The portfolio lacks the postings.",
  "nearest.lacks.part_certificate": "The portfolio lacks the teaching certificate.",
  "nearest.lacks.part_title": "The portfolio lacks the title.",
  "nearest.lacks.part_appraisal": "The portfolio lacks the annual appraisals.",
  "nearest.lacks.part_hours": "The portfolio lacks the training hours.",
  "nearest.none.met": "The target is met; there is no gap.",
  "nearest.none.past": "A next step begins today; a report of a past day names nobody.",
  "nearest.none.no_one": "Nobody, and no school, is one step away.",
  "nearest.none.honours": "Candidates for honours are not on record, so nobody can be named.",
  "nearest.none.studios": "No policy says who may lead such a studio, so nobody can be named.",
  "nearest.none.studio_participants": "Who could take part is not on record, so nobody can be named.",
  "nearest.none.designations": "What each school lacks for this is not on record, so no school can be named.",
  "nearest.none.projects": "Projects and teams are not on record before their approval, so none can be named.",
  "nearest.none.project_participants": "Candidates are not on record, so nobody can be named.",
  "nearest.none.team_members": "Candidates for the team are not on record, so nobody can be named.",
  "nearest.none.teachers_per_member": "Candidates for the team are not on record, so nobody can be named.",
  "nearest.none.quality_courses": "Courses are not on record before they are chosen, so none can be named.",
  "nearest.none.stations": "Candidate companies are not on record, so none can be named.",
  "nearest.none.researchers": "The district appoints its research officers; candidates are not on record.",
  "nearest.none.milestone": "The office in charge completes and records this; it concerns no list of people.",
  "nearest.none.unkept": "Such data is not kept here, so nobody can be named.",
} as const
