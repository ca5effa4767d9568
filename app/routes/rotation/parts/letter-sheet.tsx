import type { LetterText } from "./letter-text"

/** A letter on one sheet of A4, as offices set it: title, number, whom it is for, what is decided, seal and day, copies. */
export function LetterSheet({ text, lang, isLast = true }: { text: LetterText; lang: string; isLast?: boolean }) {
  return (
    <article
      lang={lang}
      className={`keep mx-auto mb-8 max-w-[44rem] border border-line bg-surface px-5 py-8 leading-8 md:px-12 md:py-12 print:m-0 print:max-w-none print:border-0 print:px-[10mm] print:py-[8mm] print:text-[12pt] print:leading-[2] ${
        isLast ? "" : "print:break-after-page"
      }`}
    >
      <h2 className="text-center text-2xl print:text-[20pt]">{text.title}</h2>
      <p className="mt-3 text-center text-muted">{text.number}</p>
      <p className="mt-8 font-medium">{text.to}</p>
      <p className="mt-2 indent-[2em]">{text.body}</p>
      <table className="my-6 w-full border-collapse">
        <tbody>
          {text.rows.map(({ term, value }) => (
            <tr key={term}>
              <th scope="row" className="w-[8em] border border-edge px-3 py-1 text-left font-normal text-muted">
                {term}
              </th>
              <td className="border border-edge px-3 py-1">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="indent-[2em]">{text.back}</p>
      <p className="indent-[2em]">{text.report}</p>
      <div className="mt-12 text-right">
        <p>{text.authority}</p>
        <p>{text.day}</p>
      </div>
      <p className="mt-10 border-t border-edge pt-2 text-sm">{text.copies}</p>
    </article>
  )
}
