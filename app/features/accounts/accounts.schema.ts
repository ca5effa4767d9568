import { z } from "zod"
import { ROLES } from "~/domain/roles"
import { version } from "~/platform/form-fields"

/** A password field is taken as typed: no trimming. The bound only keeps nonsense away from the hash. */
const password = z.string().min(1, "required").max(512, "invalid_field")
const line = (most: number) => z.string().trim().min(1, "required").max(most, "invalid_field")
const optionalLine = z.string().trim().max(40, "invalid_field").optional()
const role = z.enum(ROLES, "invalid_field")

export const signInForm = z.strictObject({ signInName: line(100), password, to: z.string().max(1000).optional() })

export const passwordForm = z
  .strictObject({ oldPassword: password, newPassword: password, newPasswordAgain: password })
  .refine(({ newPassword, newPasswordAgain }) => newPassword === newPasswordAgain, {
    error: "password_mismatch",
    path: ["newPasswordAgain"],
  })

export const ownSessionsForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("end"), key: z.string().length(64) }),
  z.strictObject({ intent: z.literal("end-others") }),
])

export const preferencesForm = z.strictObject({
  returnTo: z.string().max(1000).optional(),
  locale: z.enum(["zh-CN", "en"]).optional(),
  unit: z.enum(["hours", "credits"]).optional(),
})

export const accountsSearch = z.object({
  q: z.string().max(100).catch("").default(""),
  role: z
    .enum(["", ...ROLES])
    .catch("")
    .default(""),
  after: z.string().max(200).catch("").default(""),
})

export const createAccountForm = z.strictObject({
  signInName: line(100),
  displayName: line(100),
  role,
  schoolCode: optionalLine,
  teacherNo: optionalLine,
})

export const accountParams = z.object({ accountId: z.uuid() })

const change = { version }
export const changeAccountForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("disable"), ...change }),
  z.strictObject({ intent: z.literal("enable"), ...change }),
  z.strictObject({ intent: z.literal("reset-password"), ...change }),
  z.strictObject({ intent: z.literal("end-sessions"), ...change }),
  z.strictObject({ intent: z.literal("change-role"), ...change, role, schoolCode: optionalLine, teacherNo: optionalLine }),
])
