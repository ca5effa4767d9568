/** How somebody would stand with a course's hours: the same figures with the hours added, so that what a cap has let in is not let in twice. */
import { type Counting, type HoursStood, needOf, type OfferedHours } from "../enrolment/need"

/** Unchanged where nothing of the course would count for her. */
export function standsAfter<Stood extends HoursStood>({
  stood,
  offered,
  counting,
}: {
  readonly stood: Stood
  readonly offered: OfferedHours
  readonly counting: Counting
}): Stood {
  const countsTenths = needOf({ stood, offered, counting })?.countsTenths ?? 0
  if (countsTenths === 0) return stood
  const { level, delivery, topic } = offered
  const { levels, deliveries } = counting.concentrated
  const isConcentrated = levels.includes(level) && deliveries.includes(delivery)
  const plus = (hours = 0) => Math.round(hours * 10 + countsTenths) / 10
  return {
    ...stood,
    credited: plus(stood.credited),
    concentrated: isConcentrated ? plus(stood.concentrated) : stood.concentrated,
    byLevel: { ...stood.byLevel, [level]: plus(stood.byLevel[level]) },
    byDelivery: { ...stood.byDelivery, [delivery]: plus(stood.byDelivery[delivery]) },
    byTopic: { ...stood.byTopic, [topic]: plus(stood.byTopic[topic]) },
  }
}
