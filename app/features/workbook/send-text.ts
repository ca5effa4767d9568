const TYPES = {
  json: "application/json; charset=utf-8",
  html: "text/html; charset=utf-8",
} as const

/** A text as a download with its Chinese name. */
export function sendText({ name, format, text }: { name: string; format: keyof typeof TYPES; text: string }): Response {
  const fileName = `${name}.${format}`
  return new Response(text, {
    headers: {
      "Content-Type": TYPES[format],
      "Content-Disposition": `attachment; filename="${fileName.replace(/[^\w.-]+/g, "_")}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "Cache-Control": "no-store",
    },
  })
}
