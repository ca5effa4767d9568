import type { Locale } from "~/platform/i18n/locale"
import type { DocumentPart, DocumentTable, ReportDocument } from "./report-document"
import paper from "./report-paper.css?raw"

/** The report as one html file that needs nothing else: it opens anywhere and prints as the print page does. */
export function reportHtml(document: ReportDocument, locale: Locale): string {
  return [
    `<!doctype html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escaped(document.title)}</title>\n<style>\n${paper}</style>\n</head>\n<body>\n<main class="paper">`,
    `<h1>${escaped(document.title)}</h1>`,
    `<p class="paper-date">${escaped(document.subtitle)}</p>`,
    ...document.parts.map(partHtml),
    `<div class="paper-signature">${document.signature.map((line) => `<p>${escaped(line)}</p>`).join("")}</div>`,
    `<div class="paper-colophon">${document.colophon.map((line) => `<p>${escaped(line)}</p>`).join("")}</div>`,
    "</main>\n</body>\n</html>\n",
  ].join("\n")
}

function partHtml({ heading, paragraphs, table }: DocumentPart): string {
  const text = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join("\n")
  return `<section>\n<h2>${escaped(heading)}</h2>\n${text}\n${table === null ? "" : tableHtml(table)}</section>`
}

function tableHtml({ caption, head, rows, source }: DocumentTable): string {
  const headed = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("")
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("\n")
  return `<div class="paper-table"><table class="paper-columns-${head.length}">\n<caption>${escaped(caption)}</caption>\n<thead><tr>${headed}</tr></thead>\n<tbody>\n${lines}\n</tbody>\n</table></div>\n<p class="paper-source">${escaped(source)}</p>\n`
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark)
}
