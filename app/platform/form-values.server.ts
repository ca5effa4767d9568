import type { ZodType } from "zod"
import { Refusal } from "./errors"

/** What a form or an address said: one text a name, or several where a name came several times. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>

const MAX_FORM_BYTES = 256 * 1024
const SECRET_NAME = /password|secret|token/i

/** The fields of a form without files. Files go through `receiveUpload`, which does not hold them in memory. */
export async function readForm(request: Request): Promise<FormValues> {
  const type = request.headers.get("content-type") ?? ""
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) throw new Refusal("not_a_form")
  const body = await readBody(request)
  const entries: [string, string][] = []
  for (const [name, value] of await parseForm(body, type)) {
    if (typeof value !== "string") throw new Refusal("unexpected_file", { field: name })
    entries.push([name, value])
  }
  return grouped(entries)
}

/** Remix would hold a body of any size in memory; this stops where a form ends to be one. */
async function readBody(request: Request): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_FORM_BYTES) throw new Refusal("form_too_large")
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    bytes += part.value.byteLength
    chunks.push(part.value)
    if (bytes > MAX_FORM_BYTES) break
  }
  reader?.releaseLock()
  if (bytes > MAX_FORM_BYTES) throw new Refusal("form_too_large")
  return Buffer.concat(chunks)
}

async function parseForm(body: Buffer<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { "content-type": type } }).formData()
  } catch {
    throw new Refusal("not_a_form")
  }
}

export function readSearch(request: Request): FormValues {
  return grouped([...new URL(request.url).searchParams])
}

function grouped(entries: readonly [string, string][]): FormValues {
  const values = new Map<string, string | string[]>()
  for (const [name, value] of entries) {
    const known = values.get(name)
    if (known === undefined) values.set(name, value)
    else if (typeof known === "string") values.set(name, [known, value])
    else known.push(value)
  }
  return Object.fromEntries(values)
}

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** Checks values against a schema. Every fault becomes a refusal; a field that the schema does not know is one too. */
export function checkValues<T>(schema: ZodType<T>, values: FormValues): Checked<T> {
  const parsed = schema.safeParse(values)
  if (!parsed.success) return { ok: false, refusals: parsed.error.issues.flatMap(refusalsOf) }
  const unknown = Object.keys(values).filter((name) => !Object.hasOwn(parsed.data as object, name))
  if (unknown.length > 0) return { ok: false, refusals: unknown.map((field) => new Refusal("unknown_field", { field })) }
  return { ok: true, value: parsed.data }
}

/** Checks a query. What a schema does not know is left out, not refused: messengers and mailers add names of their own to shared links. */
export function checkSearch<T>(schema: ZodType<T>, values: FormValues): Checked<T> {
  const parsed = schema.safeParse(values)
  if (parsed.success) return { ok: true, value: parsed.data }
  const unknown = new Set(parsed.error.issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : [])))
  if (unknown.size === 0) return { ok: false, refusals: parsed.error.issues.flatMap(refusalsOf) }
  return checkSearch(schema, Object.fromEntries(Object.entries(values).filter(([name]) => !unknown.has(name))))
}

interface Issue {
  readonly code?: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
}

/** Schemas name their own codes as messages (`z.string().min(1, "required")`); where one does not, the field is just invalid. */
function refusalsOf(issue: Issue): Refusal[] {
  if (issue.code === "unrecognized_keys") return (issue.keys ?? []).map((field) => new Refusal("unknown_field", { field }))
  const code = /^[a-z]+(_[a-z0-9]+)*$/.test(issue.message) ? issue.message : "invalid_field"
  return [new Refusal(code, issue.path.length > 0 ? { field: issue.path.join(".") } : {})]
}

/** What the person typed, to be shown again: never what is secret. */
export function shownAgain(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !SECRET_NAME.test(name)))
}
