import type { DeliveryLabel, LevelLabel, TopicLabel } from "../facts/fact"

/** One training that many people may have been to. Days are day numbers. */
export interface Training {
  readonly name: string
  readonly level: LevelLabel
  readonly topic: TopicLabel | null
  readonly organiser: string
  readonly delivery: DeliveryLabel
  readonly start: number
  readonly end: number
  readonly hours: number
  /** how likely somebody invited goes */
  readonly share: number
}

/** Whether a training counts as concentrated: of the district or above, and not only online. */
export const isConcentrated = ({ level, delivery }: Pick<Training, "level" | "delivery">): boolean =>
  (level === "国培" || level === "市培" || level === "区培") && delivery !== "网络"
