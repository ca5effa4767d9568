/** A draft's pack as the fields of a form, and back. */
import { PACK_SETTINGS, type SettingField, settingAt, valueAt } from "~/domain/policy/settings"
import { clauseField, valueField, verifiedField } from "./field-names"

export type DraftFormValues = Readonly<Record<string, string | readonly string[]>>

/** What the form shows of a pack's JSON. */
export function formOf(pack: unknown): DraftFormValues {
  const fields: Record<string, string | readonly string[]> = {}
  for (const setting of PACK_SETTINGS) {
    const at = setting.path.split(".")
    for (const field of setting.fields)
      fields[valueField(setting, field)] = typed(field, valueAt(pack, setting.hasClause ? [...at, "value", ...field.part] : at))
    if (!setting.hasClause) continue
    fields[clauseField(setting.path)] = String(valueAt(pack, [...at, "clause"]) ?? "")
    fields[verifiedField(setting.path)] = String(valueAt(pack, [...at, "verifiedOn"]) ?? "")
  }
  return fields
}

/** The pack's JSON as the form says it, on top of what it was. `notJson`: names of controls whose text is no JSON. */
export function packOf(base: unknown, form: DraftFormValues): { readonly pack: unknown; readonly notJson: readonly string[] } {
  const pack = structuredClone(base) as Record<string, unknown>
  const notJson: string[] = []
  for (const setting of PACK_SETTINGS) {
    const at = setting.path.split(".")
    for (const field of setting.fields) {
      const path = setting.hasClause ? [...at, "value", ...field.part] : at
      const name = valueField(setting, field)
      const read = readField(field, form[name], valueAt(base, path))
      if (read.ok) put(pack, path, read.value)
      else notJson.push(name)
    }
    if (!setting.hasClause) continue
    put(pack, [...at, "clause"], oneOf(form[clauseField(setting.path)]).trim())
    put(pack, [...at, "verifiedOn"], oneOf(form[verifiedField(setting.path)]).trim())
  }
  return { pack, notJson }
}

/** The control to mend for a fault at a path of the pack. */
export function fieldAt(path: string): string {
  if (path === "version") return "packVersion"
  const setting = settingAt(path)
  if (setting === undefined) return path
  const below = path.slice(setting.path.length + 1).split(".")
  if (below[0] === "clause" && setting.hasClause) return clauseField(setting.path)
  if (below[0] === "verifiedOn" && setting.hasClause) return verifiedField(setting.path)
  const inValue = below.slice(1)
  const field = setting.fields.find(({ part }) => part.length > 0 && part.every((name, at) => inValue[at] === name)) ?? setting.fields[0]
  return field === undefined ? path : valueField(setting, field)
}

function typed({ kind }: SettingField, value: unknown): string | readonly string[] {
  if (kind === "json") return JSON.stringify(value, null, 1)
  if (kind === "choices") return (value as readonly string[] | undefined) ?? []
  return value === null || value === undefined ? "" : String(value)
}

type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false }

/** What stands in a control. Text that is no number stays text: the pack's own check says so, with its path. */
function readField({ kind, nullable }: SettingField, sent: string | readonly string[] | undefined, before: unknown): Read {
  if (kind === "choices") return { ok: true, value: inFormerOrder(sent === undefined ? [] : [sent].flat(), before) }
  const text = oneOf(sent).trim()
  if (kind === "json") return readJson(text)
  if (text === "") return { ok: true, value: nullable ? null : undefined }
  if (kind === "boolean") return { ok: true, value: text === "true" ? true : text === "false" ? false : text }
  if (kind === "number") return { ok: true, value: /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text }
  return { ok: true, value: text }
}

function readJson(text: string): Read {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false }
  }
}

/** A list whose order says nothing keeps the order it had, so that only what was added or taken off is a change. */
function inFormerOrder(chosen: readonly string[], before: unknown): readonly string[] {
  const former = Array.isArray(before) ? (before as string[]) : []
  return [...former.filter((code) => chosen.includes(code)), ...chosen.filter((code) => !former.includes(code))]
}

function oneOf(sent: string | readonly string[] | undefined): string {
  return typeof sent === "string" ? sent : (sent?.[0] ?? "")
}

function put(node: Record<string, unknown>, [name = "", ...below]: readonly string[], value: unknown): void {
  if (below.length === 0) {
    if (value === undefined) delete node[name]
    else node[name] = value
    return
  }
  const child = node[name]
  if (typeof child === "object" && child !== null) put(child as Record<string, unknown>, below, value)
}
