import { createHash } from "node:crypto"
import { canonicalJson, type Json } from "~/platform/canonical-json"
import type { MendStep } from "./plan-mend"

/** Tells whether what is about to be done is what was shown. */
export function mendDigest(step: MendStep): string {
  return createHash("sha256")
    .update(canonicalJson(step as unknown as Json))
    .digest("hex")
    .slice(0, 16)
}
