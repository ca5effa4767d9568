import type { Response } from "express"

/** What is said where no page can be rendered: in both languages, without scripts or styles. */
export function plainPage(response: Response, { status, chinese, english }: { status: number; chinese: string; english: string }): void {
  response
    .status(status)
    .type("html")
    .send(
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
        `<title>师程</title><h1>${status}</h1><p>${chinese}</p><p lang="en">${english}</p><p><a href="/">师程 Shicheng</a></p></html>\n`,
    )
}
