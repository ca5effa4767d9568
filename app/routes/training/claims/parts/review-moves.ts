/** What a reviewer can do to a claim, the usual one first. */
export const REVIEWS = ["endorse", "recognise", "return", "refuse", "reverse"] as const
export type ReviewMove = (typeof REVIEWS)[number]
