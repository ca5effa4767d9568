/** A supposed registration (定期注册) of a certificate that she holds. */
import type { Certificate } from "../facts"
import type { HypothesisFault } from "./hypothesis"
import { supposedEvidence } from "./mark"
import type { NumberedOf } from "./numbered"
import { withSupposed } from "./replace"

interface Question {
  readonly recorded: readonly Certificate[]
  readonly supposed: NumberedOf<"registration"> | undefined
}

interface Answer {
  readonly certificates: readonly Certificate[]
  readonly faults: readonly HypothesisFault[]
}

/** The certificate that is registered longest, or else was issued last, with its new term; the others as they are. */
export function supposeRegistration({ recorded, supposed }: Question): Answer {
  if (supposed === undefined) return { certificates: recorded, faults: [] }
  const { at, hypothesis } = supposed
  const { registeredUntil, conclusion } = hypothesis
  const [registered] = [...recorded].sort(byRegistration)
  const refused = (fault: Omit<HypothesisFault, "at">) => ({ certificates: recorded, faults: [{ at, ...fault }] })
  if (registered === undefined) return refused({ code: "no_certificate", field: null, values: {} })
  if (registeredUntil < registered.issuedOn) {
    const values = { earlier: registered.issuedOn, later: registeredUntil }
    return refused({ code: "dates_out_of_order", field: "registeredUntil", values })
  }
  const evidence = supposedEvidence(registered.evidence)
  const renewed = { ...registered, registeredUntil, conclusion: conclusion ?? registered.conclusion, evidence }
  return { certificates: withSupposed(recorded, [renewed], (row) => row.evidence.key), faults: [] }
}

function byRegistration(a: Certificate, b: Certificate): number {
  return (
    descending(a.registeredUntil ?? "", b.registeredUntil ?? "") ||
    descending(a.issuedOn, b.issuedOn) ||
    descending(a.evidence.key, b.evidence.key)
  )
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a > b ? -1 : 1
}
