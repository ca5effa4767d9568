import { randomBytes } from "node:crypto"

/** The least that is a PDF to whoever looks at its beginning; `about` makes it another file. */
export const aPdf = (about = "") => Buffer.from(`%PDF-1.7\n% ${about}\n%%EOF\n`)

interface EvidenceForm {
  readonly file?: { readonly name: string; readonly bytes: Uint8Array } | null
  readonly fields?: Readonly<Record<string, string>>
}

/** A form with a file as a browser sends it. Its token is one of its own unless it is given. */
export function anEvidenceForm({ file = { name: "通知.pdf", bytes: aPdf() }, fields = {} }: EvidenceForm = {}): Request {
  const form = new FormData()
  for (const [name, value] of Object.entries({ formToken: randomBytes(24).toString("base64url"), ...fields })) form.append(name, value)
  if (file !== null) form.append("file", new Blob([Buffer.from(file.bytes)]), file.name)
  return new Request("http://app.test/plan/milestones", { method: "POST", body: form })
}

/** The code and field of whatever was refused, the first first. */
export async function refusalOf(work: Promise<unknown>): Promise<readonly { code: string; field: string | null; params: object }[]> {
  try {
    await work
    return []
  } catch (error) {
    const { all } = error as { all?: readonly { code: string; field: string | null; params: object }[] }
    return (all ?? [error as { code: string; field: string | null; params: object }]).map(({ code, field, params }) => ({
      code,
      field,
      params,
    }))
  }
}
