/** The number after the last one given in a year: KC2026-0001, KC2026-0002 … */
export function nextNumber({ prefix, last }: { readonly prefix: string; readonly last: string | null }): string {
  const count = last === null ? 0 : Number(last.slice(prefix.length))
  return `${prefix}${String(count + 1).padStart(4, "0")}`
}
