import { packName } from "~/domain/policy/pack-name"
import type { KnownPack } from "./pack-files.server"

/** A version of a pack as other pages name it. */
export function knownName({ pack: { id, version }, files }: KnownPack): { packId: string; packName: string; packVersion: string } {
  return { packId: id, packName: packName({ clauses: files.clauses, id }), packVersion: version }
}
