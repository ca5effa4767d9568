import { z } from "zod"
import { signOut } from "~/features/accounts/sign-out.server"
import { guarded, redirectSignedOut } from "~/platform/route.server"

/** Ends the session on the server and in the browser. Signing out twice is no fault. */
export const action = guarded({ public: true, form: z.strictObject({}), resource: true }, async ({ actor, sessionHash, request }) => {
  if (actor !== null) await signOut({ actor, sessionHash })
  return redirectSignedOut(request)
})
