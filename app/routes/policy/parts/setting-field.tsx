import { CONTROL, describedBy, FieldFrame, TextField } from "~/components/form/field"
import type { RefusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { TextArea } from "~/components/form/text-area"
import type { SettingField as Field } from "~/domain/policy/settings"
import { valueField } from "~/features/policy/field-names"
import { useTranslate } from "~/platform/i18n/context"
import { codeListOf } from "./code-list"

export interface SettingFieldProps {
  path: string
  /** the setting's name, which is the label where the value has no parts */
  name: string
  field: Field
  now: string | readonly string[]
  errors: RefusedErrors
  /** what was last typed into a list of boxes; undefined: nothing was sent */
  typedChoices: readonly string[] | undefined
}

/** The control for one value of a pack, by its kind. */
export function SettingField({ path, name, field, now, errors, typedChoices }: SettingFieldProps) {
  const { t, label } = useTranslate()
  const id = valueField({ path }, field)
  const last = [...path.split("."), ...field.part].at(-1) ?? ""
  const list = codeListOf(last)
  const common = { id, name: id, label: field.part.length === 0 ? name : label("policyPart", last), error: errors.of(id) }
  const text = errors.typed(id) ?? (typeof now === "string" ? now : "")
  if (field.kind === "json") return <TextArea {...common} hint={t("policy.draft.json_hint")} rows={8} defaultValue={text} />
  if (field.kind === "choices")
    return (
      <Choices
        {...common}
        options={field.options.map((code) => ({ code, label: list === null ? code : label(list, code) }))}
        chosen={typedChoices ?? [now].flat()}
      />
    )
  if (field.kind === "boolean")
    return (
      <Select
        {...common}
        defaultValue={text}
        options={[
          { value: "true", label: t("policy.yes") },
          { value: "false", label: t("policy.no") },
        ]}
      />
    )
  if (field.kind === "choice")
    return (
      <Select
        {...common}
        defaultValue={text}
        options={[
          ...(field.nullable ? [{ value: "", label: t("policy.unlimited") }] : []),
          ...field.options.map((code) => ({ value: code, label: list === null ? code : label(list, code) })),
        ]}
      />
    )
  return (
    <TextField
      {...common}
      inputMode="decimal"
      autoComplete="off"
      defaultValue={text}
      {...(field.nullable && { placeholder: t("policy.unlimited") })}
    />
  )
}

interface ChoicesProps {
  id: string
  name: string
  label: string
  error: string | undefined
  options: readonly { readonly code: string; readonly label: string }[]
  chosen: readonly string[]
}

/** Several of a list: a box for each. */
function Choices({ id, name, label, error, options, chosen }: ChoicesProps) {
  return (
    <FieldFrame id={id} label={label} error={error}>
      {/* biome-ignore lint/a11y/useSemanticElements: the frame's label names the group; a fieldset would name it twice */}
      <div
        id={id}
        role="group"
        aria-label={label}
        tabIndex={-1}
        aria-describedby={describedBy({ id, error })}
        className={`${CONTROL} ${error ? "border-bad" : "border-edge"} flex flex-wrap`}
      >
        {options.map((option) => (
          <label key={option.code} className="mr-4 inline-flex min-h-target items-center">
            <input type="checkbox" name={name} value={option.code} defaultChecked={chosen.includes(option.code)} className="mr-2 h-5 w-5" />
            {option.label}
          </label>
        ))}
      </div>
    </FieldFrame>
  )
}
