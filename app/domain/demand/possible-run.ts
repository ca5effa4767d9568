/** What a course held in a room could cover at its best, as a plan stands. */
import type { Ground, Waiting } from "./ground"
import type { GrowingPlan, PossibleRun } from "./growing-plan"
import type { Resources, Room } from "./resources"
import { suitedTrainers } from "./resources"
import type { Series } from "./series"
import type { OfferedTrainer } from "./terms"

interface Asked {
  readonly ground: Ground
  readonly plan: GrowingPlan
  readonly resources: Resources
  readonly course: number
  readonly room: Room
}

/** The run that covers most, the earliest of those that cover alike; null = none with enough people. */
export function bestRun(asked: Asked): PossibleRun | null {
  const { ground, plan, course, room } = asked
  const most = sum(plan.waiting(course).slice(0, room.seats))
  let best: PossibleRun | null = null
  for (const run of possibleRuns({ ...asked, people: plan.waiting(course) })) {
    if (run.placed.length < ground.terms.wishes.leastPeople) continue
    if (best === null || run.coversTenths > best.coversTenths) best = run
    if (best.coversTenths === most) break
  }
  return best
}

/** Every run that could be held, in the order of time, each with the best suited trainer who is free and has least to do, and the first people who are. */
export function* possibleRuns(asked: Asked & { readonly people: readonly Waiting[] }): Generator<PossibleRun> {
  const { ground, plan, course, room, people } = asked
  for (const series of ground.series[course] ?? []) {
    const trainer = freeTrainer(asked, series)
    if (trainer === null) continue
    const placed = freePeople({ ground, plan, people, series, room, trainer })
    yield { course, ...room, trainer, series, placed, coversTenths: sum(placed) }
  }
}

/** Who could teach a series in a room; null = the room is taken, or nobody is free. */
export function freeTrainer({ ground, plan, resources, course, room: { venueId } }: Asked, series: Series): OfferedTrainer | null {
  const offered = ground.courses[course]
  if (offered === undefined || !ground.isFree(series, venueId, null) || plan.isTaken({ venueId, series })) return null
  const suits = ({ suits: of }: OfferedTrainer) => of.get(offered.number) ?? 0
  let best: OfferedTrainer | null = null
  for (const trainer of suitedTrainers({ course: offered, resources })) {
    if (best !== null && (suits(trainer) < suits(best) || plan.loadOf(trainer.id) >= plan.loadOf(best.id))) continue
    if (ground.isFree(series, venueId, trainer.id) && !plan.isTeaching(trainer, { venueId, series })) best = trainer
  }
  return best
}

/** The first people of a list, as many as there are seats, who can be at all of its sessions in time. */
function freePeople({
  ground,
  plan,
  people,
  series,
  room: { venueId, seats },
  trainer,
}: Pick<Asked, "ground" | "plan" | "room"> & {
  readonly people: readonly Waiting[]
  readonly series: Series
  readonly trainer: OfferedTrainer
}): readonly Waiting[] {
  const site = venueId === null ? null : (ground.schedule.venues.get(venueId)?.site ?? null)
  const placed: Waiting[] = []
  for (const each of people) {
    if (placed.length === seats) break
    if (isFreeFor({ ground, plan, each, series, site }) && ground.people[each.at]?.teacherId !== trainer.teacherId) placed.push(each)
  }
  return placed
}

/** Whether somebody could be there, would have the hours in time, and no week would ask too much of her. */
export function isFreeFor({
  ground,
  plan,
  each: { at, byOn },
  series,
  site,
}: {
  readonly ground: Ground
  readonly plan: Pick<GrowingPlan, "diary">
  readonly each: Waiting
  readonly series: Series
  readonly site: string | null
}): boolean {
  const teacherId = ground.people[at]?.teacherId ?? 0
  if ((series.days.at(-1) ?? byOn) > byOn) return false
  return plan.diary.isFree(`person ${teacherId}`, series, site) && plan.diary.isBearable(teacherId, series)
}

function sum(people: readonly Waiting[]): number {
  return people.reduce((tenths, { closesTenths }) => tenths + closesTenths, 0)
}
