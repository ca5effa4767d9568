import { DataTable } from "~/components/table/data-table"
import type { ShownChange } from "~/features/policy/pack-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { codeListOf } from "./code-list"
import { useSettingName, useValueWords } from "./value-words"

/** What differs between two versions, value by value. A clause whose words differ is named, not quoted. */
export function ChangeTable({ changes, caption }: { changes: readonly ShownChange[]; caption: string }) {
  const { t } = useTranslate()
  const nameOf = useChangeName()
  const said = useChangeWords()
  const column = (id: string, header: string) => ({ id, header, label: header })
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={changes}
      rowKey={({ path }) => path}
      columns={[
        { ...column("path", t("policy.column.path")), names: true, cell: nameOf },
        { ...column("before", t("policy.column.before")), cell: (change) => said(change, change.before) },
        { ...column("after", t("policy.column.after")), cell: (change) => <strong>{said(change, change.after)}</strong> },
      ]}
    />
  )
}

function useChangeName(): (change: ShownChange) => string {
  const { t, label } = useTranslate()
  const settingName = useSettingName()
  return ({ path, setting, clause }) => {
    if (clause !== null) return t("policy.clause_named", { title: clause })
    if (setting === null) return settingName(path)
    const below = path
      .slice(setting.length + 1)
      .split(".")
      .filter((name) => name !== "value")
    const parts = below.map((name) => {
      if (/^\d+$/.test(name)) return t("policy.pack.row", { row: Number(name) + 1 })
      if (name === "clause") return t("verdict.clause")
      return name === "verifiedOn" ? t("policy.draft.verified") : label("policyPart", name)
    })
    return [settingName(setting), ...parts].join(" · ")
  }
}

function useChangeWords(): (change: ShownChange, value: ShownChange["before"]) => string {
  const { t, locale } = useTranslate()
  const words = useValueWords()
  return ({ path, setting }, value) => {
    if (path.startsWith("clauses.") && path.endsWith(".text")) return value === null ? t("policy.absent") : t("policy.text_changed")
    if (path === "inForceUntil" && value === null) return t("policy.draft.open_ended")
    if (value === null) return t("policy.absent")
    if (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)) return formatDate(value, locale)
    const names = (setting === null ? path : path).split(".").filter((name) => name !== "value" && !/^\d+$/.test(name))
    const name = names.findLast((part) => codeListOf(part) !== null) ?? names.at(-1) ?? ""
    return words(value, name)
  }
}
