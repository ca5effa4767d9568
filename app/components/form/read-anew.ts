import type { ShouldRevalidateFunctionArgs } from "@remix-run/react"

/**
 * `shouldRevalidate` of a route with a `<Conflict>`: after a refusal because somebody else was first (409) the page is read anew,
 * which Remix does not do after a refusal, so that what is compared, and the version sent with the next press, are the present ones.
 */
export function readAnewAfterConflict({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return actionStatus === 409 || defaultShouldRevalidate
}
