import type { Nearest } from "~/domain/indicators/nearest/nearest"
import { type NearestAsked, showNearest } from "./show-nearest.server"

/** Whose next step would close an indicator's gap, the cheapest step first; empty where nobody can be named, and `showNearest` says why. */
export async function nearestTo(asked: NearestAsked): Promise<readonly Nearest[]> {
  return (await showNearest(asked)).rows
}
