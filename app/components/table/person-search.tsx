import { useTranslate } from "~/platform/i18n/context"
import { TextField } from "../form/field"

/** The words by which a list of people is searched: part of a name, its pinyin, or a number. */
export function PersonSearch({ value }: { value: string }) {
  const { t } = useTranslate()
  return (
    <TextField
      id="q"
      name="q"
      type="search"
      label={t("people.search")}
      defaultValue={value}
      placeholder={t("people.search_hint")}
      maxLength={60}
      autoComplete="off"
    />
  )
}
