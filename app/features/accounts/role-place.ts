import type { Role } from "~/domain/roles"
import { refuse } from "~/platform/errors"

interface Asked {
  readonly role: Role
  readonly schoolCode?: string | null
  readonly teacherNo?: string | null
}

/** What an account of this role is tied to: a teacher to her number, a school administrator to a school, the others to nothing. */
export function assignedPlace({ role, schoolCode, teacherNo }: Asked): { schoolCode: string | null; teacherNo: string | null } {
  if (role === "teacher") return { schoolCode: null, teacherNo: teacherNo?.trim() || refuse("teacher_no_required", { field: "teacherNo" }) }
  if (role === "school_administrator")
    return { schoolCode: schoolCode?.trim() || refuse("school_code_required", { field: "schoolCode" }), teacherNo: null }
  return { schoolCode: null, teacherNo: null }
}
