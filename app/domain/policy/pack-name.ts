/** What people call a pack. */

const HEADING = /^# (?<name>.+?)(?:[：:]\s*条款)?\s*$/m

/** The heading of a pack's `clauses.md`, without what it says of the file itself; the pack's id where the file has none. */
export function packName({ clauses, id }: { readonly clauses: string; readonly id: string }): string {
  const [preface = ""] = clauses.split(/^## /m, 1)
  return HEADING.exec(preface)?.groups?.name ?? id
}
