import { setImmediate as nextTurn } from "node:timers/promises"
import { type AuditRow, findAuditHead, listAuditChain } from "#db/queries/audit"
import { inSnapshot } from "#db/transaction"
import { CHAIN_START, sealOfHead } from "./audit.server"
import { hashOfEvent } from "./audit-hash.server"
import { isSameSeal } from "./crypto.server"

/** `edited` an event's own hash is wrong; `broken` it does not follow the one before it; `missing` a number is skipped; `cut_off` the chain ends early, `added` it goes on after its sealed end; `seal` the sealed end was forged or sealed with another key. */
export type AuditFault = "edited" | "broken" | "missing" | "cut_off" | "added" | "seal"

export type AuditReport =
  | { readonly ok: true; readonly events: number }
  | { readonly ok: false; readonly seq: number; readonly fault: AuditFault }

const PAGE = 500

/** Recomputes the whole chain, page by page, against its sealed end; names the first event that is wrong. */
export async function verifyAuditChain(): Promise<AuditReport> {
  return inSnapshot(async (snapshot) => {
    let previous = { seq: 0, hash: CHAIN_START }
    for (;;) {
      const page = await listAuditChain({ afterSeq: previous.seq, limit: PAGE }, snapshot)
      for (const row of page) {
        const fault = faultOf(row, previous)
        if (fault !== null) return { ok: false, seq: fault === "missing" ? previous.seq + 1 : row.seq, fault }
        previous = row
      }
      if (page.length < PAGE) break
      await nextTurn()
    }
    return checkEnd(previous, await findAuditHead(snapshot))
  })
}

function faultOf(row: AuditRow, previous: { seq: number; hash: string }): AuditFault | null {
  if (row.seq !== previous.seq + 1) return "missing"
  if (hashOfEvent(row) !== row.hash) return "edited"
  return row.previousHash === previous.hash ? null : "broken"
}

function checkEnd(last: { seq: number; hash: string }, head: { seq: number; hash: string; seal: string } | undefined): AuditReport {
  if (head === undefined) return last.seq === 0 ? { ok: true, events: 0 } : { ok: false, seq: last.seq, fault: "seal" }
  if (!isSameSeal(sealOfHead(head), head.seal)) return { ok: false, seq: head.seq, fault: "seal" }
  if (head.seq > last.seq) return { ok: false, seq: last.seq + 1, fault: "cut_off" }
  if (head.seq < last.seq) return { ok: false, seq: head.seq + 1, fault: "added" }
  return head.hash === last.hash ? { ok: true, events: last.seq } : { ok: false, seq: last.seq, fault: "broken" }
}
