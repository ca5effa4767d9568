import { countGuards } from "./count-guards.server"
import { countImpact } from "./count-impact.server"
import type { ImpactCommand, ImpactJobProgress } from "./impact-job"

/** Does one command about packs in this process, which should be a child of its own: judging everybody blocks. The database must be open. */
export async function runImpactCommand(command: ImpactCommand, tell: (progress: ImpactJobProgress) => void): Promise<unknown> {
  return command.kind === "impact" ? countImpact({ ...command, tell }) : countGuards(command)
}
