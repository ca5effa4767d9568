import { Form } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import type { OwnPage } from "~/features/dual-qualified/dual-page"
import { useTranslate } from "~/platform/i18n/context"

/** What she can do now: apply, amend what came back, withdraw; or nothing, and then why. */
export function OwnForm({ page, formToken, answer }: { page: OwnPage; formToken: string; answer: unknown }) {
  const { t, label, ...translator } = useTranslate()
  const errors = refusedErrors(answer, translator, ["level", "statement"])
  const { open, conditions, outcome, levels } = page
  const mayFile = conditions !== null && outcome !== "not_met" && (open === null || open.state === "returned")
  const intent = open === null ? "apply" : "amend"
  return (
    <>
      <ErrorSummary errors={errors.summary} />
      {open !== null && open.state !== "returned" && <p className="mb-3 font-medium">{t(`dual.own_state.${open.state}`)}</p>}
      {open?.state === "returned" && (
        <p className="mb-4 max-w-prose border-l-4 border-warn bg-warn-soft p-3">
          {t("dual.returned_says", { note: open.schoolNote ?? "" })}
        </p>
      )}
      {conditions === null && <p className="text-muted">{t("dual.not_for_her")}</p>}
      {conditions !== null && outcome === "not_met" && open === null && <p className="font-medium">{t("dual.may_not_apply")}</p>}
      {mayFile && (
        <Form method="post" className="grid max-w-prose gap-4">
          <input type="hidden" name="formToken" value={formToken} />
          {open !== null && <input type="hidden" name="version" value={open.version} />}
          <Select
            id="level"
            name="level"
            label={t("dual.column.applied_level")}
            defaultValue={errors.typed("level") ?? open?.level ?? levels[0]}
            error={errors.of("level")}
            options={levels.map((level) => ({ value: level, label: label("dualQualifiedLevel", level) }))}
          />
          <TextArea
            id="statement"
            name="statement"
            label={t("dual.statement")}
            hint={t("dual.statement_hint")}
            defaultValue={errors.typed("statement") ?? open?.statement ?? ""}
            error={errors.of("statement")}
            rows={5}
            maxLength={2000}
            optional
          />
          <p className="text-sm text-muted">{t("dual.apply_freezes")}</p>
          <div>
            <SubmitButton name="intent" value={intent}>
              {t(`dual.do.${intent}`)}
            </SubmitButton>
          </div>
        </Form>
      )}
      {open !== null && (
        <Form method="post" className="mt-4">
          <input type="hidden" name="formToken" value={formToken} />
          <input type="hidden" name="version" value={open.version} />
          <SubmitButton look="danger" name="intent" value="withdraw">
            {t("dual.do.withdraw")}
          </SubmitButton>
        </Form>
      )}
    </>
  )
}
