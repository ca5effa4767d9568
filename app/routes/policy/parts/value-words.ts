import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { codeListOf } from "./code-list"

/** One plain value of a pack in words. `name` is the last part of its path, by which codes are known. */
export function useValueWords(): (value: unknown, name: string) => string {
  const { t, label } = useTranslate()
  const words = (value: unknown, name: string): string => {
    if (value === null || value === undefined) return t("policy.unlimited")
    if (typeof value === "number") return name === "anchorYear" ? String(value) : formatNumber(value)
    if (typeof value === "boolean") return t(value ? "policy.yes" : "policy.no")
    if (Array.isArray(value))
      return value.length === 0 ? t("policy.nothing") : value.map((item) => words(item, name)).join(t("layout.list_separator"))
    const list = codeListOf(name)
    return list === null ? String(value) : label(list, String(value))
  }
  return words
}

/** The name of a setting, or of a part of one, by its path below the pack. */
export function useSettingName(): (path: string) => string {
  const { label } = useTranslate()
  return (path) => label("policySetting", path)
}
