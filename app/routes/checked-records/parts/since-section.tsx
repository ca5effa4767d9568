import { Section } from "~/components/layout/page"
import { ChangedFacts } from "~/components/verdict/changed-facts"
import type { CheckPage } from "~/features/checked-records/check-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"
import type { Translator } from "~/platform/i18n/translate"
import { ChangedCriteria } from "./changed-criteria"

/** Whether anything has changed since the verdict was frozen, and what: facts by sheet and row, the pack, criteria before and after. */
export function SinceSection({ page }: { page: CheckPage }) {
  const translator = useTranslate()
  const { t } = translator
  const { since } = page
  const now = since.policyNow
  return (
    <Section id="since" title={t("checks.since")}>
      <p className={`max-w-reading font-medium ${since.changed === "nothing" ? "text-good" : "text-warn"}`}>{headline(page, translator)}</p>
      {since.changed !== "nothing" && (
        <>
          {since.facts.length === 0 ? (
            <p className="mt-2">{t(since.schoolsChanged ? "checks.since.schools" : "checks.since.facts_none")}</p>
          ) : (
            <>
              {since.schoolsChanged && <p className="mt-2">{t("checks.since.schools")}</p>}
              <h3 className="mb-2 mt-4 text-lg">{t("checks.since.facts_title")}</h3>
              <ChangedFacts facts={since.facts} />
            </>
          )}
          <p className="mt-3">
            {since.policyChanged
              ? t("checks.since.policy", {
                  now: now === null ? t("checks.field.no_policy") : t("checks.field.policy_said", { policy: now.id, version: now.version }),
                })
              : t("checks.since.policy_same")}
          </p>
          {since.criteria.length > 0 && (
            <>
              <h3 className="mb-2 mt-4 text-lg">{t("checks.since.criteria_title")}</h3>
              <ChangedCriteria criteria={since.criteria} />
            </>
          )}
        </>
      )}
      <p className="mt-3 text-sm text-muted">{t(since.reached ? "checks.since.reached" : "checks.since.not_reached")}</p>
    </Section>
  )
}

function headline({ verdict, since }: CheckPage, { t, locale }: Translator): string {
  const at = formatInstant(since.comparedAt, locale)
  if (since.changed !== "verdict") return t(`checks.since.${since.changed}`, { at })
  const after = t(`verdict.outcome.${since.outcomeNow}`)
  if (since.outcomeNow === verdict.outcome) return t("checks.since.verdict_same", { at, after })
  return t("checks.since.verdict", { at, before: t(`verdict.outcome.${verdict.outcome}`), after })
}
