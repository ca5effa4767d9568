import type { CivilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import { clauseOf, type PolicyPack } from "~/domain/policy/pack"
import { refuse } from "~/platform/errors"

/** The pack in force on a day; refuses a day on which none was, naming the field. */
export function packOn({ packs, on, field }: { packs: readonly PolicyPack[]; on: CivilDate; field: string }): PolicyPack {
  return choosePack({ packs, on }) ?? refuse("studio_no_policy", { field, params: { on } })
}

/** Where a limit of the pack stands, in a few words: 本区设定“一个周期 3 年”. */
export function clauseInShort(pack: PolicyPack, setting: { readonly clause: string }): string {
  const { document, article } = clauseOf(pack, setting)
  return `${document}“${article}”`
}
