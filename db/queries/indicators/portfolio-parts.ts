import type { PortfolioPart } from "~/domain/indicators/plan"

/** That a part of a portfolio is there of the person `t` by a day, in the words of `IS_RECORDED` of the domain: what it says of one, this asks of many. */
const RECORDED: Readonly<Record<PortfolioPart, (on: string) => string>> = {
  teaching_since: (on) => `t.teaching_since_on <= ${on}`,
  education: () => "t.education is not null",
  posting: (on) =>
    there(
      "posting",
      `starts_on <= ${on}`,
      "(coalesce(t.employment_status, 'in_post') = 'in_post' or t.left_on is null or f.starts_on <= t.left_on)",
    ),
  certificate: (on) => there("certificate", `issued_on <= ${on}`),
  title: (on) => there("title_engagement", `granted_on <= ${on}`),
  appraisal: (on) => there("appraisal", `year < cast(substr(${on}, 1, 4) as integer)`),
  hours: (on) => there("hours_entry", `ends_on <= ${on}`),
}

function there(table: string, condition: string, also = "true"): string {
  return `exists (select 1 from ${table} f where f.district_id = t.district_id and f.teacher_id = t.teacher_id and f.superseded_at is null
    and f.${condition} and ${also})`
}

/**
 * The condition that all these parts are there, by the day bound under the name, of the standing teacher record `t`. `hasHours`: what says without
 * a look at the entries that there are some.
 */
export function hasParts(parts: readonly PortfolioPart[], on: "@today", hasHours = "false"): string {
  const conditions = parts.map((part) => (part === "hours" ? `(${hasHours} or ${RECORDED[part](on)})` : RECORDED[part](on)))
  return conditions.length === 0 ? "true" : `(${conditions.join(" and ")})`
}
