/** Where somebody stands on every ladder. */
export const careerPage = {
  "career.title": "My path",
  "career.person_title": "The path of {name}",
  "career.lead": "Every verdict follows from the records and the policy in force on the day, criterion by criterion.",
  "career.day": "As of",
  "career.show_day": "Show",
  "career.steps": "What to do next",
  "career.steps_none": "On this day nothing is left to do.",
  "career.helps": "Helps with: {rules}",
  "career.ladders": "Verdicts",
  "career.criteria": "Criterion by criterion ({count})",
  "career.policy": "Policy pack {policy}, version {version}.",
  "career.not_concerned": "Rules that do not apply",
  "career.back_to_person": "Back to the person",
  "career.all_rules": "All rules",
} as const
