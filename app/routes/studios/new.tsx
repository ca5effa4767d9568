import type { MetaFunction } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import type { DesignationLevel, StudioKind } from "~/domain/codes"
import { openStudio } from "~/features/studios/open-studio.server"
import { openStudioForm } from "~/features/studios/studios.schema"
import { suggestOpening } from "~/features/studios/suggest-opening.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"

export const loader = guarded({ can: "studio.run" }, async ({ scope, today, locale, newFormToken }) => ({
  title: pageTitle(locale, "studios.open.title"),
  opening: await suggestOpening({ scope, today }),
  formToken: newFormToken(),
}))

/** Opens the studio and goes to its page. */
export const action = guarded({ can: "studio.run", form: openStudioForm, idempotent: true }, async ({ scope, actor, form, today, now }) => {
  await openStudio({ scope, actor, studio: form, today, now })
  return redirectTo(`/studios/${encodeURIComponent(form.studioNo)}?done=opened`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

const FIELDS = ["studioNo", "name", "kind", "level", "hostSchool", "leaderNo", "foundedOn", "cycleEndsOn"] as const
const KINDS: readonly StudioKind[] = [
  "master_teacher",
  "class_adviser",
  "principal",
  "ideology_course",
  "ideology_education",
  "arts_master",
  "student_guidance",
]
const LEVELS: readonly DesignationLevel[] = ["district", "municipal", "school"]

export default function OpenStudio() {
  const { opening, formToken } = useLoaderData<typeof loader>()
  const { t, label, ...translator } = useTranslate()
  const errors = refusedErrors(useActionData<typeof action>(), translator, FIELDS)
  const field = (name: (typeof FIELDS)[number], usual?: string) => ({
    id: name,
    name,
    defaultValue: errors.typed(name) ?? usual,
    error: errors.of(name),
  })
  const cycleHint = opening.cycleYears === null ? undefined : t("studios.open.cycle_hint", { years: opening.cycleYears })
  return (
    <Page
      title={t("studios.open.title")}
      kicker={
        <Link to="/studios" className="link">
          {t("studios.title")}
        </Link>
      }
      lead={t("studios.open.lead")}
    >
      <Form method="post" className="grid max-w-prose gap-4">
        <ErrorSummary errors={errors.summary} />
        <input type="hidden" name="formToken" value={formToken} />
        <TextField {...field("name")} label={t("studios.column.name")} maxLength={60} autoComplete="off" required />
        <TextField
          {...field("studioNo", opening.studioNo)}
          label={t("studios.column.no")}
          hint={t("studios.open.no_hint")}
          maxLength={20}
          required
        />
        <Select
          {...field("kind")}
          label={t("studios.column.kind")}
          options={KINDS.map((kind) => ({ value: kind, label: label("studioKind", kind) }))}
        />
        <Select
          {...field("level")}
          label={t("studios.column.level")}
          options={LEVELS.map((level) => ({ value: level, label: label("designationLevel", level) }))}
        />
        <Select
          {...field("hostSchool")}
          label={t("studios.column.host")}
          options={[{ value: "", label: t("layout.none") }, ...opening.schools.map(({ code, name }) => ({ value: code, label: name }))]}
          optional
        />
        <TextField
          {...field("leaderNo")}
          label={t("studios.open.leader")}
          hint={t("studios.open.leader_hint")}
          maxLength={40}
          autoComplete="off"
          required
        />
        <DateField {...field("foundedOn", opening.asOf)} label={t("studios.one.founded_on")} max={opening.asOf} />
        <DateField {...field("cycleEndsOn")} label={t("studios.column.cycle_ends")} hint={cycleHint} optional />
        <div>
          <SubmitButton>{t("studios.open.submit")}</SubmitButton>
        </div>
      </Form>
    </Page>
  )
}
