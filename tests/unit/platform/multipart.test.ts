import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { boundaryOf, readMultipart } from "~/platform/multipart.server"

interface Part {
  name: string
  fileName: string | null
  content: string
}

async function read(body: Buffer, cuts: readonly number[] = [], boundary = "xYz"): Promise<Part[]> {
  const places = [0, ...[...cuts].map((cut) => cut % (body.length + 1)).sort((a, b) => a - b), body.length]
  async function* chunks() {
    for (const [index, from] of places.entries()) yield body.subarray(from, places[index + 1] ?? body.length)
  }
  const parts: Part[] = []
  for await (const event of readMultipart(chunks(), boundary)) {
    if (event.kind === "part") parts.push({ name: event.name, fileName: event.fileName, content: "" })
    const last = parts.at(-1)
    if (event.kind === "bytes" && last) last.content += event.bytes.toString("latin1")
  }
  return parts
}

const write = (parts: readonly Part[]) =>
  Buffer.concat([
    ...parts.map(({ name, fileName, content }) =>
      Buffer.concat([
        Buffer.from(`--xYz\r\nContent-Disposition: form-data; name="${name}"${fileName === null ? "" : `; filename="${fileName}"`}\r\n`),
        Buffer.from(fileName === null ? "\r\n" : "Content-Type: application/octet-stream\r\n\r\n"),
        Buffer.from(`${content}\r\n`, "latin1"),
      ]),
    ),
    Buffer.from("--xYz--\r\n"),
  ])

describe("a multipart form", () => {
  test("reads the same however it is cut into pieces", async () => {
    const tricky = fc.array(fc.constantFrom("\r\n", "\r", "\n", "--", "--xY", "\r\n--xY", "\r\n--", "a", "ÿ", "\0"), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(tricky, tricky, fc.array(fc.nat(400), { maxLength: 40 }), async (one, two, cuts) => {
        const parts = [
          { name: "a", fileName: null, content: one.join("") },
          { name: "file", fileName: "f.xlsx", content: two.join("") },
        ]
        expect(await read(write(parts), cuts)).toEqual(parts)
      }),
    )
  })

  test.each([
    ["教师名册.xlsx", "教师名册.xlsx"],
    ["a;b.xlsx", "a;b.xlsx"],
    ["say %22hi%22.xlsx", 'say "hi".xlsx'],
    ['say \\"hi\\".xlsx', 'say "hi".xlsx'],
    ["C:\\files\\list.xlsx", "list.xlsx"],
    ["../../etc/passwd", "passwd"],
    ["", ""],
  ])("takes the file name %s as %s", async (sent, name) => {
    expect(await read(write([{ name: "file", fileName: sent, content: "x" }]))).toEqual([{ name: "file", fileName: name, content: "x" }])
  })

  test.each([
    ["broke off", '--xYz\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf'],
    ["never began", "nothing of the kind"],
    ["has a part without a name", "--xYz\r\nContent-Disposition: form-data\r\n\r\nx\r\n--xYz--"],
    ["has a head without end", `--xYz\r\nContent-Disposition: form-data; ${"x".repeat(20_000)}`],
  ])("that %s is refused", async (_, body) => {
    await expect(read(Buffer.from(body))).rejects.toThrow()
  })

  test("names its boundary in the header", () => {
    expect(boundaryOf("multipart/form-data; boundary=abc")).toBe("abc")
    expect(boundaryOf('Multipart/Form-Data; charset=utf-8; boundary="a b"')).toBe("a b")
    expect(boundaryOf("application/json")).toBeNull()
    expect(boundaryOf(null)).toBeNull()
  })
})
