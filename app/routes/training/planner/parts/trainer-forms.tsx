import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import type { ShownTrainer } from "~/features/training/resources/resource-page"
import { useTranslate } from "~/platform/i18n/context"
import { isOfIntent } from "./typed-list"

const FIELDS = ["teacherNo", "name", "organisation", "expertise"] as const
type Field = (typeof FIELDS)[number]

interface Props {
  formToken: string
  answer: unknown
}

/** The fields of one of the page's forms: after a refusal its ids are those that its errors name. */
function useFields(intent: string, given: unknown) {
  const translator = useTranslate()
  const answer = isOfIntent(given, intent) ? given : undefined
  const errors = refusedErrors(answer, translator, FIELDS)
  const field = (name: Field, usual = "") => ({
    id: answer === undefined ? `${intent}-${name}` : name,
    name,
    defaultValue: errors.typed(name) ?? usual,
    error: errors.of(name),
  })
  return { t: translator.t, errors, field, answer }
}

/** One of the district's own, by her teacher number. */
export function OwnTrainerForm({ formToken, answer: given }: Props) {
  const { t, errors, field } = useFields("add_own", given)
  return (
    <Form method="post" className="grid max-w-prose gap-4">
      <ErrorSummary errors={errors.summary} />
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="intent" value="add_own" />
      <TextField
        {...field("teacherNo")}
        label={t("people.field.teacher_no")}
        hint={t("resources.own_hint")}
        maxLength={40}
        autoComplete="off"
        required
      />
      <TextField {...field("expertise")} label={t("resources.expertise")} maxLength={200} autoComplete="off" optional />
      <div>
        <SubmitButton>{t("resources.trainer_add_submit")}</SubmitButton>
      </div>
    </Form>
  )
}

/** Somebody of the alliance's pool of experts. */
export function ExpertForm({ formToken, answer: given }: Props) {
  const { t, errors, field } = useFields("add_expert", given)
  return (
    <Form method="post" className="grid max-w-prose gap-4">
      <ErrorSummary errors={errors.summary} />
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="intent" value="add_expert" />
      <TextField {...field("name")} label={t("resources.expert_name")} maxLength={40} autoComplete="off" required />
      <TextField {...field("organisation")} label={t("resources.expert_organisation")} maxLength={80} autoComplete="off" required />
      <TextField {...field("expertise")} label={t("resources.expertise")} maxLength={200} autoComplete="off" optional />
      <div>
        <SubmitButton look="secondary">{t("resources.trainer_add_submit")}</SubmitButton>
      </div>
    </Form>
  )
}

interface OneProps extends Props {
  trainer: ShownTrainer
}

export function TrainerChange({ trainer, formToken, answer }: OneProps) {
  const { t, errors, field } = useFields("edit", answer)
  const shown = field("expertise", trainer.expertise)
  return (
    <Form method="post" className="grid max-w-prose gap-4 pt-2">
      {!isConflict(answer) && <ErrorSummary errors={errors.summary} />}
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="intent" value="edit" />
      <input type="hidden" name="trainerId" value={trainer.id} />
      <Conflict
        answer={answer ?? null}
        version={trainer.version}
        rows={[{ label: t("resources.expertise"), mine: errors.typed("expertise"), theirs: trainer.expertise }]}
      />
      <TextField {...shown} id={`${shown.id}-${trainer.id}`} label={t("resources.expertise")} maxLength={200} autoComplete="off" />
      <div>
        <SubmitButton look="secondary">{t("resources.change_submit")}</SubmitButton>
      </div>
    </Form>
  )
}

/** No longer asked, and asked again. */
export function TrainerStateForm({ trainer, formToken, answer }: OneProps) {
  const translator = useTranslate()
  const { t } = translator
  const intent = trainer.isArchived ? "restore" : "archive"
  return (
    <Form method="post">
      <ErrorSummary errors={refusedErrors(answer, translator, []).summary} />
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="trainerId" value={trainer.id} />
      <input type="hidden" name="version" value={trainer.version} />
      <SubmitButton look="quiet">{t(`resources.${intent}`)}</SubmitButton>
    </Form>
  )
}
