/** Every setting of a pack, read from its schema: where it lies, what kind of value it takes, and which values may stand there. */
import { z } from "zod"
import { packSchema } from "./pack"

/** `json`: a list of rows or buckets, written as it stands in the file. */
export type FieldKind = "number" | "boolean" | "choice" | "choices" | "json"

/** One value that can be changed by itself. A setting whose value has parts has a field for each. */
export interface SettingField {
  /** below the setting's value: [] the value itself, ["male"] a part of it */
  readonly part: readonly string[]
  readonly kind: FieldKind
  /** may be left empty: null */
  readonly nullable: boolean
  /** what may be chosen; empty for numbers and json */
  readonly options: readonly string[]
}

export interface PackSetting {
  /** e.g. "rotation.years", "title.ruralService.months" */
  readonly path: string
  /** the part of the pack it stands in: "rotation" */
  readonly section: PackSection
  readonly fields: readonly SettingField[]
  /** false where every row carries its own clause */
  readonly hasClause: boolean
}

/** The parts of a pack that hold settings, in the order in which they are read. */
export const PACK_SECTIONS = [
  "cycle",
  "hours",
  "induction",
  "tier",
  "title",
  "rotation",
  "dualQualified",
  "enterprisePractice",
  "registration",
  "ethics",
  "studio",
  "claim",
  "objection",
  "balance",
  "scheduling",
  "enrolment",
  "attendance",
] as const
export type PackSection = (typeof PACK_SECTIONS)[number]

/** Every setting, by section and in the order of the schema. */
export const PACK_SETTINGS: readonly PackSetting[] = PACK_SECTIONS.flatMap((section) =>
  settingsBelow(packSchema.shape[section], [section], section),
)

/** The setting that a path of the pack lies in ("title.matrix.3.value.years" → title.matrix), or undefined. */
export function settingAt(path: string): PackSetting | undefined {
  return PACK_SETTINGS.find((setting) => path === setting.path || path.startsWith(`${setting.path}.`))
}

/** The value at a path of a pack or of its JSON; undefined where there is none. */
export function valueAt(content: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, name) => (typeof node === "object" && node !== null ? (node as Record<string, unknown>)[name] : undefined),
    content,
  )
}

function settingsBelow(schema: z.ZodType, path: readonly string[], section: PackSection): PackSetting[] {
  const at = { path: path.join("."), section }
  if (schema instanceof z.ZodArray) return [{ ...at, fields: [plain("json")], hasClause: false }]
  if (!(schema instanceof z.ZodObject)) return []
  const shape = schema.shape as Record<string, z.ZodType>
  if (shape.value !== undefined && shape.clause !== undefined) return [{ ...at, fields: fieldsOf(shape.value, []), hasClause: true }]
  return Object.entries(shape).flatMap(([name, below]) => settingsBelow(below, [...path, name], section))
}

function fieldsOf(schema: z.ZodType, part: readonly string[]): SettingField[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, below]) => fieldsOf(below, [...part, name]))
  const nullable = schema instanceof z.ZodNullable
  const inner = nullable ? (schema.unwrap() as z.ZodType) : schema
  if (inner instanceof z.ZodArray && inner.element instanceof z.ZodEnum)
    return [{ part, kind: "choices", nullable, options: inner.element.options as string[] }]
  if (inner instanceof z.ZodEnum) return [{ part, kind: "choice", nullable, options: inner.options as string[] }]
  if (inner instanceof z.ZodBoolean) return [{ part, kind: "boolean", nullable, options: ["true", "false"] }]
  return [{ ...plain(inner instanceof z.ZodArray ? "json" : "number"), part, nullable }]
}

function plain(kind: FieldKind): SettingField {
  return { part: [], kind, nullable: false, options: [] }
}
