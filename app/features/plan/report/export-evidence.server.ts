import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { EvidenceRow } from "~/domain/indicators/district-facts"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import type { Scope } from "~/platform/scope"
import { streamEvidence } from "../measuring/stream-evidence.server"
import { evidenceAsked } from "./evidence-asked"
import type { EvidenceFilter } from "./indicator-page"

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly planId: string
  readonly indicatorId: string
  readonly asOf: CivilDate
  readonly today: CivilDate
  readonly filter: EvidenceFilter
}

/** All rows behind a figure as they are filtered, part by part. That they were taken away is in the audit before the first of them leaves. */
export async function exportEvidence({ actor, filter, ...asked }: Asked): Promise<AsyncIterable<EvidenceRow>> {
  const subject = { kind: "indicator", key: `${asked.planId}/${asked.indicatorId}` }
  const details = { asOf: asked.asOf, filter: { ...filter } }
  await inTransaction((tx) => audit(tx, actor, "evidence.exported", { subject, details }))
  return streamEvidence({ ...asked, filter: evidenceAsked(filter) })
}
