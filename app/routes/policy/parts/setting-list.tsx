import { Section } from "~/components/layout/page"
import type { Clause } from "~/domain/policy/clause"
import type { SettingGroup } from "~/features/policy/pack-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { ClauseOf, SettingValue } from "./setting-value"
import { useSettingName } from "./value-words"

/** Every setting in words, by the part of the pack it stands in: its value, its clause, the day it was last checked. */
export function SettingList({ groups, clauses }: { groups: readonly SettingGroup[]; clauses: Readonly<Record<string, Clause>> }) {
  const { t, label, locale } = useTranslate()
  const settingName = useSettingName()
  return groups.map(({ section, settings }) => (
    <Section key={section} id={`section-${section}`} title={label("policySection", section)}>
      <div className="grid gap-5">
        {settings.map((setting) => (
          <div key={setting.path} id={setting.path} className="keep grid gap-1 border-b border-line pb-4 md:grid-cols-3 md:gap-6">
            <div>
              <h3 className="text-base font-semibold">{settingName(setting.path)}</h3>
              {setting.verifiedOn !== null && (
                <p className="text-sm text-muted">{t("policy.pack.verified", { date: formatDate(setting.verifiedOn, locale) })}</p>
              )}
            </div>
            <div className="min-w-0 md:col-span-2">
              <SettingValue setting={setting} clauses={clauses} />
              {setting.clause !== null && (
                <div className="mt-1">
                  {setting.clause.level !== "local_setting" && (
                    <p className="text-sm text-muted">
                      {label("clauseLevel", setting.clause.level)} · {setting.clause.article}
                    </p>
                  )}
                  <ClauseOf clause={setting.clause} />
                </div>
              )}
            </div>
          </div>
        ))}
      </div>
    </Section>
  ))
}
