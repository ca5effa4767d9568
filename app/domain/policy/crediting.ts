/** How a pack may weigh and limit kinds of hours: buckets with a factor, a cap in hours, or a cap as a share of the required hours. */
import { z } from "zod"
import { DELIVERIES, TRAINING_LEVELS, TRAINING_TOPICS } from "../codes"

/** Factors and shares are exact to thousandths, so that crediting stays in whole numbers. */
const portion = z.number().gt(0).max(1).multipleOf(0.001)

const bucketFields = z.strictObject({
  level: z.enum(TRAINING_LEVELS).optional(),
  delivery: z.enum(DELIVERIES).optional(),
  topic: z.enum(TRAINING_TOPICS).optional(),
  /** hours of this kind count this much; where several kinds match, the smallest factor counts, never their product */
  factor: portion.optional(),
  /** at most this many hours of this kind in a cycle, whatever the length of duty */
  maxHours: z.number().positive().multipleOf(0.1).optional(),
  /** at most this share of the person's own required hours */
  maxShareOfRequired: portion.optional(),
})

export type CreditingBucket = z.infer<typeof bucketFields>

const bucketSchema = bucketFields.refine((bucket) => bucket.factor !== undefined || limits(bucket), {
  error: "a bucket sets a factor or a cap",
})

/**
 * The list of buckets. Two caps that one entry could both match must lie one inside the other: then crediting the earliest entries first
 * gives the most that the caps allow, and no further entry can lower the sum. Caps that cross are refused, naming both.
 */
export const creditingSchema = z.array(bucketSchema).superRefine((buckets, context) => {
  buckets.forEach((bucket, at) => {
    buckets.slice(0, at).forEach((earlier, earlierAt) => {
      if (limits(bucket) && limits(earlier) && cross(bucket, earlier)) {
        context.addIssue({
          code: "custom",
          path: [at],
          message: `its cap crosses that of bucket ${earlierAt}: one entry could match both, and neither contains the other`,
        })
      }
    })
  })
})

type Kind = Pick<CreditingBucket, "level" | "delivery" | "topic">
const DIMENSIONS = ["level", "delivery", "topic"] as const

/** Whether an entry is of the bucket's kind; a bucket that names no kind takes all. */
export function fallsInto(entry: { readonly [D in keyof Kind]: Kind[D] | null }, bucket: Kind): boolean {
  return (
    (bucket.level === undefined || bucket.level === entry.level) &&
    (bucket.delivery === undefined || bucket.delivery === entry.delivery) &&
    (bucket.topic === undefined || bucket.topic === entry.topic)
  )
}

function limits(bucket: CreditingBucket): boolean {
  return bucket.maxHours !== undefined || bucket.maxShareOfRequired !== undefined
}

function cross(a: Kind, b: Kind): boolean {
  const apart = DIMENSIONS.some((name) => a[name] !== undefined && b[name] !== undefined && a[name] !== b[name])
  return !apart && !within(a, b) && !within(b, a)
}

function within(inner: Kind, outer: Kind): boolean {
  return DIMENSIONS.every((name) => outer[name] === undefined || outer[name] === inner[name])
}
