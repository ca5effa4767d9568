import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import { SETTABLE_WORDS, type TargetPage } from "~/features/plan/targets/targets-page"
import { useTranslate } from "~/platform/i18n/context"
import { refusedPart } from "./refused-part"
import { sayMeasure } from "./say-measure"
import { wordsNow } from "./words-now"

interface TargetFormProps {
  page: TargetPage
  formToken: string
  answer: unknown
  /** null = adds a new one */
  intent: "change" | null
}

/** Everything that the district says of an indicator of its own: what it is called, by what it is counted, what is to be reached. */
export function TargetForm({ page, formToken, answer, intent }: TargetFormProps) {
  const translator = useTranslate()
  const { t, say } = translator
  const { plan, indicator, groups, measures, measureKey: chosen } = page
  const refused = refusedPart(answer, translator, { prefix: "target", told: intent === null ? {} : { intent } })
  const now = wordsNow(indicator)
  const labelOf = (key: string | undefined) => {
    const found = measures.find((each) => each.key === key)
    return found === undefined ? key : sayMeasure(found.measure, translator)
  }
  const wordsLabel = (words: string | undefined) => (words === undefined ? undefined : say({ key: `targets.words.${words}` }))
  const line = (name: "text" | "group" | "number" | "from" | "to", theirs: string) => ({
    label: t(`targets.one.${name}`),
    mine: refused.typed(name),
    theirs,
  })
  return (
    <Form method="post" className="grid max-w-reading gap-4">
      {!isConflict(refused.answer) && <ErrorSummary errors={refused.summary} />}
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="planId" value={plan.id} />
      <Conflict
        answer={refused.answer}
        version={plan.revision}
        rows={[
          line("text", indicator?.text ?? ""),
          line("group", indicator?.group ?? ""),
          { label: t("targets.one.measure"), mine: labelOf(refused.typed("measure")), theirs: labelOf(chosen) },
          { label: t("targets.one.words"), mine: wordsLabel(refused.typed("words")), theirs: wordsLabel(now.words) },
          line("number", now.number),
          line("from", now.from),
          line("to", now.to),
        ]}
      />
      <TextField
        id={refused.id("text")}
        name="text"
        label={t("targets.one.text")}
        hint={t("targets.one.text_hint")}
        defaultValue={refused.typed("text") ?? indicator?.text}
        error={refused.of("text")}
        maxLength={200}
        required
      />
      <TextField
        id={refused.id("group")}
        name="group"
        label={t("targets.one.group")}
        hint={t("targets.one.group_hint", { groups: groups.join(t("layout.list_separator")) })}
        defaultValue={refused.typed("group") ?? indicator?.group}
        error={refused.of("group")}
        maxLength={40}
        required
      />
      <Select
        id={refused.id("measure")}
        name="measure"
        label={t("targets.one.measure")}
        hint={t("targets.one.measure_hint")}
        defaultValue={refused.typed("measure") ?? chosen}
        error={refused.of("measure")}
        options={measures.map(({ key, measure }) => ({ value: key, label: sayMeasure(measure, translator) }))}
      />
      <Select
        id={refused.id("words")}
        name="words"
        label={t("targets.one.words")}
        defaultValue={refused.typed("words") ?? now.words}
        error={refused.of("words")}
        options={SETTABLE_WORDS.map((words) => ({ value: words, label: t(`targets.words.${words}`) }))}
      />
      <TextField
        id={refused.id("number")}
        name="number"
        inputMode="decimal"
        label={t("targets.one.number")}
        hint={t("targets.one.number_hint")}
        defaultValue={refused.typed("number") ?? now.number}
        error={refused.of("number")}
        maxLength={12}
        optional
      />
      <div className="grid gap-4 sm:grid-cols-2">
        {(["from", "to"] as const).map((name) => (
          <TextField
            key={name}
            id={refused.id(name)}
            name={name}
            inputMode="decimal"
            label={t(`targets.one.${name}`)}
            hint={t("targets.one.range_hint")}
            defaultValue={refused.typed(name) ?? now[name]}
            error={refused.of(name)}
            maxLength={12}
            optional
          />
        ))}
      </div>
      <TextField
        id={refused.id("reason")}
        name="reason"
        label={t("targets.reason")}
        hint={t("targets.reason_hint")}
        defaultValue={refused.typed("reason")}
        error={refused.of("reason")}
        maxLength={300}
        required
      />
      <div>
        {intent === null ? (
          <SubmitButton>{t("targets.one.add_submit")}</SubmitButton>
        ) : (
          <SubmitButton name="intent" value={intent}>
            {t("targets.one.submit")}
          </SubmitButton>
        )}
      </div>
    </Form>
  )
}
