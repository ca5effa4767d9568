import { teacherNoOf } from "./person"
import { schoolCode } from "./schools"

/** A sign-in of the demo. It has no password: whoever loads the district sets one. */
export interface DemoAccount {
  readonly signInName: string
  readonly displayName: string
  readonly role: "teacher" | "school_administrator" | "scheduler" | "hr_officer" | "district_leader" | "system_administrator"
  readonly teacherNo?: string
  readonly schoolCode?: string
}

/** An account for each role: the teacher is the first case, the school is 示范一小. Two are HR's, for what a second person must confirm. */
export const demoAccounts: readonly DemoAccount[] = [
  { signInName: "演示教师", displayName: "欧阳晓蓉（演示）", role: "teacher", teacherNo: teacherNoOf(1) },
  { signInName: "演示学校管理员", displayName: "示范一小管理员（演示）", role: "school_administrator", schoolCode: schoolCode(1) },
  { signInName: "演示排课员", displayName: "教师进修学院排课员（演示）", role: "scheduler" },
  { signInName: "演示人事干部", displayName: "区教委人事干部（演示）", role: "hr_officer" },
  { signInName: "演示人事负责人", displayName: "区教委人事负责人（演示）", role: "hr_officer" },
  { signInName: "演示区领导", displayName: "区教委领导（演示）", role: "district_leader" },
  { signInName: "演示系统管理员", displayName: "系统管理员（演示）", role: "system_administrator" },
]
