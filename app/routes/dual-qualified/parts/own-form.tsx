import { Form } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import { Fold } from "~/components/ui/fold"
import type { OwnPage } from "~/features/dual-qualified/dual-page"
import { useTranslate } from "~/platform/i18n/context"

/** What she can do now: apply, amend what came back, withdraw; or nothing, and then why. */
export function OwnForm({ page, formToken, answer }: { page: OwnPage; formToken: string; answer: unknown }) {
  const { t, label, ...translator } = useTranslate()
  const errors = refusedErrors(answer, translator, ["level", "statement"])
  const { open, conditions, outcome, level, levels } = page
  const mayFile = conditions !== null && outcome !== "not_met" && (open === null || open.state === "returned")
  const intent = open === null ? "apply" : "amend"
  const form = (
    <Form method="post" className="grid max-w-prose gap-4">
      <input type="hidden" name="formToken" value={formToken} />
      {open !== null && <input type="hidden" name="version" value={open.version} />}
      <Select
        id="level"
        name="level"
        label={t("dual.column.applied_level")}
        defaultValue={errors.typed("level") ?? open?.level ?? levels[level === null ? 0 : 1] ?? levels[0]}
        error={errors.of("level")}
        options={levels.map((one) => ({ value: one, label: label("dualQualifiedLevel", one) }))}
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
  )
  return (
    <>
      <ErrorSummary errors={errors.summary} />
      {open !== null && open.state !== "returned" && <p className="mb-3 font-medium">{t(`dual.own_state.${open.state}`)}</p>}
      {open?.state === "returned" && (
        <div className="mb-4 max-w-prose border-l-4 border-warn bg-warn-soft p-3">
          <p>{t("dual.returned")}</p>
          <p className="mt-1">{t("dual.school_says", { note: open.schoolNote ?? "" })}</p>
        </div>
      )}
      {conditions === null && <p className="text-muted">{t("dual.not_for_her")}</p>}
      {conditions !== null && outcome === "not_met" && open === null && <p className="font-medium">{t("dual.may_not_apply")}</p>}
      {mayFile &&
        (level === null || open !== null ? (
          form
        ) : (
          <Fold summary={t("dual.again")} open={errors.summary.length > 0}>
            {form}
          </Fold>
        ))}
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
