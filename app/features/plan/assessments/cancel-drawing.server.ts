import type { Actor } from "~/platform/actor"
import { refuse } from "~/platform/errors"
import { runningDraw } from "./running-draws.server"

/** Stops the drawing under way: its process is killed, and nothing of it was kept. */
export async function cancelDrawing({ actor }: { actor: Actor }): Promise<void> {
  const running = runningDraw(actor.districtId)
  if (running === undefined) refuse("assessment_not_drawing")
  running.stop.abort()
}
