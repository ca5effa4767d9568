import { Form } from "@remix-run/react"
import { Conflict } from "~/components/form/conflict"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { type RefusedErrors, refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import { Fold } from "~/components/ui/fold"
import type { DraftPage } from "~/features/policy/draft-page"
import { clauseField, valueField, verifiedField } from "~/features/policy/field-names"
import type { ShownSetting } from "~/features/policy/pack-page"
import { useTranslate } from "~/platform/i18n/context"
import { conflictRows } from "./conflict-rows"
import { SettingField } from "./setting-field"
import { useSettingName } from "./value-words"

export interface DraftEditorProps {
  page: DraftPage
  formToken: string
  answer: unknown
}

/** The whole pack as one form, folded by part: saved as a whole or not at all, with what was typed kept. */
export function DraftEditor({ page, formToken, answer }: DraftEditorProps) {
  const { t, label, ...translator } = useTranslate()
  const settingName = useSettingName()
  const { draft, groups } = page
  const settings = groups.flatMap((group) => group.settings)
  const fields = ["packVersion", "inForceFrom", "inForceUntil", "clauses", "changes", ...settings.flatMap(controlsOf)]
  const typed = typedValues(answer)
  const own = typed === null ? null : answer
  const errors = refusedErrors(own, { say: translator.say }, fields)
  const text = (name: string, now: string) => errors.typed(name) ?? now
  return (
    <Form method="post" className="grid gap-6">
      <ErrorSummary errors={errors.summary} />
      <input type="hidden" name="formToken" value={formToken} />
      <Conflict
        answer={own}
        version={draft.version}
        rows={conflictRows({ page, typed, settingName, part: (name) => label("policyPart", name) })}
      />
      <div className="grid gap-4 md:grid-cols-3">
        <TextField
          id="packVersion"
          name="packVersion"
          label={settingName("version")}
          defaultValue={text("packVersion", draft.packVersion)}
          error={errors.of("packVersion")}
          required
        />
        <DateField
          id="inForceFrom"
          name="inForceFrom"
          label={t("policy.draft.from")}
          defaultValue={text("inForceFrom", draft.inForceFrom)}
          error={errors.of("inForceFrom")}
        />
        <DateField
          id="inForceUntil"
          name="inForceUntil"
          label={t("policy.draft.until")}
          hint={t("policy.draft.until_hint")}
          defaultValue={text("inForceUntil", draft.inForceUntil ?? "")}
          error={errors.of("inForceUntil")}
        />
      </div>
      <div className="grid gap-2">
        {groups.map((group) => {
          const hasFault = group.settings.some((setting) => controlsOf(setting).some((name) => errors.of(name) !== undefined))
          return (
            <Fold
              key={group.section}
              open={hasFault}
              summary={<strong>{t("policy.draft.set", { section: label("policySection", group.section) })}</strong>}
            >
              <div className="grid gap-5 py-2">
                {group.settings.map((setting) => (
                  <OneSetting key={setting.path} setting={setting} page={page} errors={errors} typed={typed} />
                ))}
              </div>
            </Fold>
          )
        })}
        <Fold
          open={errors.of("clauses") !== undefined || errors.of("changes") !== undefined}
          summary={<strong>{t("policy.draft.section.texts")}</strong>}
        >
          <div className="grid gap-5 py-2">
            <TextArea
              id="changes"
              name="changes"
              label={t("policy.draft.changes")}
              hint={t("policy.draft.changes_hint")}
              rows={8}
              defaultValue={text("changes", page.notes)}
              error={errors.of("changes")}
            />
            <TextArea
              id="clauses"
              name="clauses"
              label={t("policy.draft.clauses")}
              hint={t("policy.draft.clauses_hint")}
              rows={24}
              defaultValue={text("clauses", page.clauses)}
              error={errors.of("clauses")}
            />
          </div>
        </Fold>
      </div>
      <div>
        <SubmitButton name="intent" value="save">
          {t("policy.draft.save")}
        </SubmitButton>
      </div>
    </Form>
  )
}

interface OneSettingProps {
  setting: ShownSetting
  page: DraftPage
  errors: RefusedErrors
  typed: Readonly<Record<string, unknown>> | null
}

function OneSetting({ setting, page, errors, typed }: OneSettingProps) {
  const { t } = useTranslate()
  const settingName = useSettingName()
  const { path, fields } = setting
  const name = settingName(path)
  const [clause, verified] = [clauseField(path), verifiedField(path)]
  const hasParts = fields.some(({ part }) => part.length > 0)
  return (
    <fieldset className="border-l-2 border-line pl-4">
      <legend className={hasParts ? "mb-2 font-semibold" : "visually-hidden"}>{name}</legend>
      <div className={`grid gap-3 ${hasParts ? "sm:grid-cols-2 lg:grid-cols-4" : ""}`}>
        {fields.map((field) => {
          const id = valueField({ path }, field)
          const sent = typed === null ? undefined : [typed[id] ?? []].flat().map(String)
          return (
            <SettingField key={id} path={path} name={name} field={field} now={page.form[id] ?? ""} errors={errors} typedChoices={sent} />
          )
        })}
      </div>
      {setting.clause !== null && (
        <div className="mt-3 grid gap-3 sm:grid-cols-2">
          <Select
            id={clause}
            name={clause}
            label={t("policy.draft.clause")}
            defaultValue={errors.typed(clause) ?? setting.clause.id}
            error={errors.of(clause)}
            options={clauseOptions(page, errors.typed(clause))}
          />
          <DateField
            id={verified}
            name={verified}
            label={t("policy.draft.verified")}
            defaultValue={errors.typed(verified) ?? setting.verifiedOn ?? ""}
            error={errors.of(verified)}
          />
        </div>
      )}
    </fieldset>
  )
}

/** The clauses there are; one that was typed and is not there is shown all the same. */
function clauseOptions({ clauseChoices }: DraftPage, typed: string | undefined) {
  const known = clauseChoices.map(({ id, title }) => ({ value: id, label: title }))
  return typed === undefined || clauseChoices.some(({ id }) => id === typed) ? known : [...known, { value: typed, label: typed }]
}

function controlsOf(setting: ShownSetting): string[] {
  return [...setting.fields.map((field) => valueField(setting, field)), clauseField(setting.path), verifiedField(setting.path)]
}

/** What a refused answer holds of the form; null where nothing was refused. */
function typedValues(answer: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof answer !== "object" || answer === null || !("values" in answer)) return null
  const { values } = answer as { values: Readonly<Record<string, unknown>> }
  return values.intent === "save" ? values : null
}
