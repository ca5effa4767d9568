/** Who someone is to the system. What each role may do stands in `platform/access.ts`. */
export const ROLES = [
  "teacher", // 教师
  "school_administrator", // 学校管理员
  "scheduler", // 进修学院排课员
  "hr_officer", // 人事管理员
  "district_leader", // 区教委领导
  "system_administrator", // 系统管理员
] as const
export type Role = (typeof ROLES)[number]

/** Whether a word names a role. */
export function isRole(word: string): word is Role {
  return ROLES.some((role) => role === word)
}
