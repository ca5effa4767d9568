import { useTranslate } from "~/platform/i18n/context"
import { LOCALE_NAMES, otherLocale } from "~/platform/i18n/locale"
import { useAmounts } from "../amounts"

/** Changes the language by a plain form: the whole page comes back in the other one. Works signed out as well. */
export function LanguageSwitch({ returnTo }: { returnTo: string }) {
  const { locale, t } = useTranslate()
  const other = otherLocale(locale)
  return (
    <form method="post" action="/preferences" className="inline">
      <input type="hidden" name="returnTo" value={returnTo} />
      <button
        type="submit"
        name="locale"
        value={other}
        lang={other}
        className="min-h-target min-w-target rounded px-2 text-sm text-muted hover:text-accent"
      >
        <span className="visually-hidden">{t("layout.language")}: </span>
        {LOCALE_NAMES[other]}
      </button>
    </form>
  )
}

/** 学时 or 学分: two buttons of a plain form, the one in force pressed. */
export function UnitSwitch({ returnTo }: { returnTo: string }) {
  const { t } = useTranslate()
  const { unit } = useAmounts()
  return (
    <form method="post" action="/preferences" className="print:hidden">
      <input type="hidden" name="returnTo" value={returnTo} />
      <fieldset className="inline-flex items-center">
        <legend className="visually-hidden">{t("layout.unit")}</legend>
        <span className="inline-flex overflow-hidden rounded border border-edge">
          {(["hours", "credits"] as const).map((choice) => (
            <button
              key={choice}
              type="submit"
              name="unit"
              value={choice}
              aria-pressed={unit === choice}
              className={`min-h-target px-3 text-sm ${unit === choice ? "bg-accent font-medium text-accent-ink" : "bg-surface text-ink hover:text-accent"}`}
            >
              {t(`layout.unit.${choice}`)}
            </button>
          ))}
        </span>
      </fieldset>
    </form>
  )
}
