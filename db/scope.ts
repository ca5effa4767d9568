/** Whose rows a caller may see. Every list query takes one first; none has a form without it. */
export type Scope =
  | { readonly kind: "district"; readonly districtId: string }
  | { readonly kind: "school"; readonly districtId: string; readonly schoolCode: string }
  | { readonly kind: "self"; readonly districtId: string; readonly teacherNo: string }

/** Fails closed: a scope with an empty part would mean "everything" or "nothing", and neither may happen by accident. */
export function assertScope(scope: Scope): void {
  const parts = [scope.districtId, scope.kind === "school" ? scope.schoolCode : "-", scope.kind === "self" ? scope.teacherNo : "-"]
  if (parts.some((part) => typeof part !== "string" || part === "")) throw new Error("a query was given an empty scope")
}
