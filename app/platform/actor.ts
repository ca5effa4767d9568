import type { Role } from "~/domain/roles"

/** One form that a browser sent, by its token; see `form-submission.server.ts`. */
export interface Submission {
  readonly token: string
  readonly requestId: string
}

/** Who does something. `accountId` null: the system itself, or the command line on the machine. */
export interface Actor {
  readonly accountId: string | null
  readonly role: Role | "system"
  readonly districtId: string
  readonly teacherNo: string | null
  readonly schoolCode: string | null
  readonly displayName: string
  /** the form this is the answer to; the first transaction with an audit event claims it */
  readonly submission?: Submission
}

/** The actor of the command line, of jobs and of the start. May do everything an import or a repair needs. */
export function systemActor(districtId: string): Actor {
  return { accountId: null, role: "system", districtId, teacherNo: null, schoolCode: null, displayName: "" }
}
