import type { MemberPage } from "~/features/rotation-season/member-page"

/** What every form of one person gets. `answer`: what the last sending of any of them got. */
export interface MemberStepProps {
  readonly page: MemberPage
  readonly action: string
  readonly formToken: string
  readonly answer: unknown
}
