import { changesBetween } from "~/domain/policy/change"
import type { PolicyPack } from "~/domain/policy/pack"
import { PACK_SECTIONS, PACK_SETTINGS, settingAt, valueAt } from "~/domain/policy/settings"
import type { SettingGroup, ShownChange } from "./pack-page"

/** Every setting of a pack, by the part it stands in. */
export function settingGroups(pack: PolicyPack): readonly SettingGroup[] {
  return PACK_SECTIONS.map((section) => ({
    section,
    settings: PACK_SETTINGS.filter((setting) => setting.section === section).map(({ path, fields, hasClause }) => {
      const held = valueAt(pack, path.split("."))
      const { value, clause, verifiedOn } = hasClause
        ? (held as { value: unknown; clause: string; verifiedOn: string })
        : { value: held, clause: null, verifiedOn: null }
      return { path, fields, value, clause: clause === null ? null : (pack.clauses.get(clause) ?? null), verifiedOn }
    }),
  }))
}

/** What differs between two packs, each with the setting it lies in. */
export function shownChanges(packs: { before: PolicyPack; after: PolicyPack }): readonly ShownChange[] {
  return changesBetween(packs)
    .filter(({ path }) => path !== "id" && path !== "version")
    .map(({ path, before = null, after = null }) => {
      const id = /^clauses\.(.+)\.\w+$/.exec(path)?.[1]
      const clause = id === undefined ? null : ((packs.after.clauses.get(id) ?? packs.before.clauses.get(id))?.title ?? id)
      return { path, setting: settingAt(path)?.path ?? null, clause, before, after }
    })
}
