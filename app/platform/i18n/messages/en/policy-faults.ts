/** Why a draft, a case or a count is refused. */
export const policyFaults = {
  "refusal.policy_fault_missing": "“{policySetting}{policyJoint}{policyPart}” is empty. Fill it in.",
  "refusal.policy_fault_unknown_key": "“{at}” is nothing that a pack has. Take it out.",
  "refusal.policy_fault_not_a_number": "“{policySetting}{policyJoint}{policyPart}” is not a number. Enter a number.",
  "refusal.policy_fault_not_whole": "“{policySetting}{policyJoint}{policyPart}” must be whole, or has too many decimals. Shorten it.",
  "refusal.policy_fault_too_small": "“{policySetting}{policyJoint}{policyPart}” may not be less than {minimum}. Make it larger.",
  "refusal.policy_fault_too_big": "“{policySetting}{policyJoint}{policyPart}” may not be more than {maximum}. Make it smaller.",
  "refusal.policy_fault_not_a_choice": "“{policySetting}{policyJoint}{policyPart}” is none of the values offered. Choose one of them.",
  "refusal.policy_fault_not_a_date": "“{policySetting}{policyJoint}{policyPart}”: there is no day “{text}”. Write it like 2026-09-01.",
  "refusal.policy_fault_wrong_kind": "“{policySetting}{policyJoint}{policyPart}” has the wrong form. Keep the form it had.",
  "refusal.policy_fault_too_few": "“{policySetting}{policyJoint}{policyPart}” needs at least {minimum}. Choose some.",
  "refusal.policy_fault_ends_before_begins": "The last day lies before the first. Correct one of them.",
  "refusal.policy_fault_cycle_months": "“{policySetting}” must be 12 times the years of the cycle. Change both.",
  "refusal.policy_fault_held_order":
    "“{policySetting}{policyJoint}{policyPart}” asks for {tier} first, which is not below it: the conditions would go in a circle. Choose a lower class.",
  "refusal.policy_fault_bucket_empty": "“{policySetting}{policyJoint}{policyPart}” has neither a weight nor a cap. Add one.",
  "refusal.policy_fault_caps_cross":
    "“{policySetting}{policyJoint}{policyPart}”: its cap crosses that of item {bucket}, so one hour could fall under both. Let one contain the other, or keep them apart.",
  "refusal.policy_fault_no_row": "“{policySetting}”: no row leads to {title}. Add one.",
  "refusal.policy_fault_two_rows": "“{policySetting}”: two rows lead {education} to {title}. Take one out.",
  "refusal.policy_fault_range":
    "“{policySetting}{policyJoint}{policyPart}”: the smallest number is above the largest. Correct one of them.",
  "refusal.policy_fault_clause_unknown":
    "“{policySetting}{policyJoint}{policyPart}” stands on clause “{clause}”, which is not among the clauses. Write it there, or name one that is.",
  "refusal.policy_fault_clause_heading": "Among the clauses this line is no heading: {text}. Write it like the other headings.",
  "refusal.policy_fault_clause_twice": "Clause “{clause}” is written twice. Take one out.",
  "refusal.policy_fault_clause_incomplete": "Clause “{clause}” lacks its document, its article or its words. Complete it.",
  "refusal.policy_fault_clause_level": "Clause “{clause}” has a level that is none of the four. Correct it.",
  "refusal.policy_fault_gap": "From {from} to {until} no pack would be in force and nothing could be judged. Change the days.",
  "refusal.policy_fault_verified_ahead":
    "“{policySetting}”: the day it was checked, {on}, has not come yet. Enter the day it was really checked.",
  "refusal.policy_fault_not_json": "“{policySetting}” has the wrong form: quotes, commas or brackets do not match. Keep the form it had.",
  "refusal.policy_version_form": "A version has letters, figures, dots and hyphens only.",
  "refusal.policy_version_taken": "Version “{version}” is taken. A published version is never changed: choose another.",
  "refusal.policy_not_drafting": "This draft was proposed or closed and can no longer be changed. Reload the page to see where it stands.",
  "refusal.policy_not_proposed": "This draft is not waiting for confirmation. Reload the page to see where it stands.",
  "refusal.policy_draft_closed": "This draft is closed and no longer counted.",
  "refusal.policy_same_person": "Who proposed a draft cannot confirm it. A second HR officer must sign in and confirm.",
  "refusal.policy_note_missing": "Say why it is sent back.",
  "refusal.policy_past_note_missing": "The first day {from} is past, so verdicts for past dates will change. Say why in the note.",
  "refusal.policy_cases_none": "This draft has no golden cases and cannot be published. Add some first.",
  "refusal.policy_cases_fail":
    "{count} golden cases fail (the first: {first}), so it cannot be published. See each on the page of golden cases.",
  "refusal.policy_case_person": "There is no teacher with this number. Check it and try again.",
  "refusal.policy_impact_running": "This draft is being counted. Wait for it to end, or stop it first.",
  "refusal.policy_impact_not_running": "The counting has ended; there is nothing to stop.",
  "refusal.policy_impact_failed":
    "The counting did not end. No data were changed. Try again; if it fails again, ask the system administrator.",
} as const
