import { countComingSessions, listTrainers } from "#db/queries/training/resources"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Scope } from "~/platform/scope"
import type { TrainersPage } from "./resource-page"

/** The district's trainers with what each is to teach. */
export async function showTrainers({ scope, today }: { readonly scope: Scope; readonly today: CivilDate }): Promise<TrainersPage> {
  const coming = await countComingSessions(scope, { of: "trainer", from: today })
  const trainers = (await listTrainers(scope)).map((trainer) => {
    const { id, version, source, teacherNo, name, organisation, expertise } = trainer
    return {
      ...{ id, version, source, teacherNo, name, organisation, expertise },
      isArchived: trainer.state === "archived",
      coming: coming.get(id) ?? 0,
    }
  })
  return { trainers }
}
