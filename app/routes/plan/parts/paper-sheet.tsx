import type { DocumentPart, DocumentTable, ReportDocument } from "~/features/plan/report/report-document"

/** The report as paper has it. Its looks are those of `report-paper.css`, and of nothing else. */
export function PaperSheet({ document, lang }: { document: ReportDocument; lang: string }) {
  const { title, subtitle, parts, signature, colophon } = document
  return (
    <article lang={lang} className="paper">
      <h1>{title}</h1>
      <p className="paper-date">{subtitle}</p>
      {parts.map((part) => (
        <Part key={part.heading} part={part} />
      ))}
      <div className="paper-signature">
        {signature.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div className="paper-colophon">
        {colophon.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </article>
  )
}

function Part({ part: { heading, paragraphs, table } }: { part: DocumentPart }) {
  return (
    <section>
      <h2>{heading}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {table !== null && <PaperTable table={table} />}
    </section>
  )
}

function PaperTable({ table: { caption, head, rows, source } }: { table: DocumentTable }) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section aria-label={caption} tabIndex={0} className="paper-table">
        <table className={`paper-columns-${head.length}`}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join("|")}>
                {head.map((column, at) => (
                  <td key={column}>{row[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="paper-source">{source}</p>
    </>
  )
}
