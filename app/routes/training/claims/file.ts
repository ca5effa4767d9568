import { claimFileParams } from "~/features/training/claims/claims.schema"
import { sendClaimFile } from "~/features/training/claims/send-claim-file.server"
import { guarded } from "~/platform/route.server"

/** A piece of evidence, for whoever reaches its claim. */
export const loader = guarded({ can: "claim.read", params: claimFileParams, resource: true }, ({ scope, params }) =>
  sendClaimFile({ scope, ...params }),
)
