import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Phrase } from "~/domain/verdict"
import type { Hypothesis } from "~/domain/what-if/hypothesis"

/** A supposition as a sentence: `what_if.said.<kind>`, with an end where it has one. Values named after code lists are said as their labels. */
export function sayHypothesis(hypothesis: Hypothesis): Phrase {
  const { kind } = hypothesis
  switch (kind) {
    case "hours": {
      const { endsOn, level, delivery, topic, tenthsOfHour } = hypothesis
      const values = { endsOn, trainingLevel: level, delivery, hours: tenthsOfHour / 10 }
      return topic === null ? phrase("hours", values) : phrase("hours_topic", { ...values, trainingTopic: topic })
    }
    case "rotation":
      return stretch("rotation", hypothesis, { school: hypothesis.host.name })
    case "posting":
      return stretch("posting", hypothesis, { school: hypothesis.school.name })
    case "class_adviser":
      return stretch("class_adviser", hypothesis, {})
    case "enterprise_practice":
      return stretch("enterprise_practice", hypothesis, { organisation: hypothesis.organisation, days: hypothesis.days })
    case "title": {
      const { title, grantedOn, engagedFrom } = hypothesis
      return engagedFrom === null ? phrase("title", { title, grantedOn }) : phrase("title_engaged", { title, grantedOn, engagedFrom })
    }
    case "appraisal":
      return phrase("appraisal", { year: String(hypothesis.year), appraisalResult: hypothesis.result })
    case "tier_award": {
      const { tier, level, grantedOn, termEndsOn } = hypothesis
      const values = { tierAward: tier, designationLevel: level, grantedOn }
      return termEndsOn === null ? phrase("tier_award", values) : phrase("tier_award_until", { ...values, until: termEndsOn })
    }
    case "studio":
      return phrase("studio", { studioRole: hypothesis.role, joinedOn: hypothesis.joinedOn })
    case "skill_certificate":
      return phrase("skill_certificate", { issuedOn: hypothesis.issuedOn })
    case "certificate": {
      const { issuedOn, registeredUntil } = hypothesis
      return registeredUntil === null
        ? phrase("certificate", { issuedOn })
        : phrase("certificate_registered", { issuedOn, until: registeredUntil })
    }
    case "registration":
      return phrase("registration", { until: hypothesis.registeredUntil })
    case "dual_qualification":
      return phrase("dual_qualification", { dualQualifiedLevel: hypothesis.level, certifiedOn: hypothesis.certifiedOn })
    case "leave_end":
      return phrase("leave_end", { endsOn: hypothesis.endsOn })
    case "education":
      return phrase("education", { education: hypothesis.education })
  }
}

type Values = NonNullable<Phrase["values"]>

function phrase(name: string, values: Values): Phrase {
  return { key: `what_if.said.${name}`, values }
}

function stretch(name: string, { startsOn, endsOn }: { startsOn: CivilDate; endsOn: CivilDate | null }, values: Values): Phrase {
  return endsOn === null ? phrase(`${name}_open`, { ...values, startsOn }) : phrase(name, { ...values, startsOn, endsOn })
}
