import type { EvidenceFilter } from "./indicator-page"

/** A filter as the list of rows takes it: "" there is null here. */
export function evidenceAsked({ school, stage, subject, counts }: EvidenceFilter) {
  return { schoolCode: school || null, stage: stage || null, subject: subject || null, counts: counts === "" ? null : counts === "yes" }
}
