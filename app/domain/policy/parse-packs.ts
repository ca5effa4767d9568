/** From a pack's files to packs that may be used: validated, their clauses resolved, one following the other. */
import { eve } from "../calendar/civil-date"
import { parseClauses } from "./clause"
import { InvalidPolicyError } from "./invalid-policy-error"
import { type PolicyPack, packSchema } from "./pack"

/** A pack as its files hold it: the parsed pack.json and the text of clauses.md. */
export interface RawPack {
  readonly json: unknown
  readonly clauses: string
}

/**
 * The packs, validated, earliest first. They must follow one another without a gap or an overlap, and only the last may be open.
 * Throws `InvalidPolicyError` with every fault of every pack and its path.
 */
export function parsePacks(raw: readonly RawPack[]): readonly PolicyPack[] {
  const faults: string[] = []
  const packs = raw.flatMap((files, at) => parsePack({ files, at, faults }) ?? [])
  packs.sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1))
  packs.forEach((pack, at) => {
    const next = packs[at + 1]
    if (next !== undefined) faults.push(...seamFaults(pack, next))
  })
  if (faults.length > 0) throw new InvalidPolicyError(faults)
  return packs
}

function parsePack({ files, at, faults }: { files: RawPack; at: number; faults: string[] }): PolicyPack | null {
  const { clauses, faults: clauseFaults } = parseClauses(files.clauses)
  const result = packSchema.safeParse(files.json)
  const name = result.success ? `${result.data.id}/${result.data.version}` : nameOf(files.json, at)
  faults.push(...clauseFaults.map((fault) => `${name}: ${fault}`))
  if (!result.success) {
    faults.push(...result.error.issues.map((issue) => `${name}: ${issue.path.join(".")}: ${issue.message}`))
    return null
  }
  for (const [path, id] of clauseIds(result.data)) {
    if (!clauses.has(id)) faults.push(`${name}: ${path}: no clause ${id}`)
  }
  return { ...result.data, clauses }
}

/** Every clause id that a value of the pack names, with its path. */
export function clauseIds(content: object, path: readonly string[] = []): [path: string, id: string][] {
  return Object.entries(content).flatMap(([name, value]): [string, string][] => {
    if (name === "clause") return [[[...path, name].join("."), value as string]]
    return typeof value === "object" && value !== null ? clauseIds(value, [...path, name]) : []
  })
}

function seamFaults(pack: PolicyPack, next: PolicyPack): string[] {
  const between = `between ${pack.id}/${pack.version} and ${next.id}/${next.version}`
  if (pack.inForceUntil === null || pack.inForceUntil >= next.inForceFrom) return [`overlap ${between}, on ${next.inForceFrom}`]
  return pack.inForceUntil < eve(next.inForceFrom) ? [`gap ${between}, from ${pack.inForceUntil} to ${next.inForceFrom}`] : []
}

function nameOf(json: unknown, at: number): string {
  return typeof json === "object" && json !== null && "id" in json ? String(json.id) : `pack ${at}`
}
