/** The names, which are also the ids, of a draft's controls. */

/** Of a value, or of a part of one: value.rotation.exemptAge.male */
export function valueField({ path }: { readonly path: string }, { part }: { readonly part: readonly string[] }): string {
  return ["value", path, ...part].join(".")
}

export function clauseField(path: string): string {
  return `clause.${path}`
}

export function verifiedField(path: string): string {
  return `verified.${path}`
}
