import { columnLetters } from "../read/header-text"
import type { WrittenComment } from "./written-sheet"
import { textElement } from "./xml-escape"

const AUTHOR = "师程"

/** xl/commentsN.xml */
export function* commentsXml(comments: readonly WrittenComment[]): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`
  yield `<authors><author>${AUTHOR}</author></authors><commentList>`
  for (const { rowNo, columnNo, text } of comments) {
    yield `<comment ref="${columnLetters(columnNo)}${rowNo}" authorId="0"><text><r>${textElement(text)}</r></text></comment>`
  }
  yield "</commentList></comments>"
}

const SHAPE_STYLE = "position:absolute;margin-left:60pt;margin-top:2pt;width:220pt;height:80pt;z-index:1;visibility:hidden"

/** xl/drawings/vmlDrawingN.vml: the boxes of the comments; Excel and WPS show a comment only where it has one. */
export function* commentBoxesXml(comments: readonly WrittenComment[]): Generator<string> {
  yield `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">`
  yield `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>`
  yield `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`
  for (const [at, { rowNo, columnNo }] of comments.entries()) {
    const anchor = `${columnNo}, 15, ${Math.max(rowNo - 2, 0)}, 10, ${columnNo + 3}, 15, ${Math.max(rowNo - 2, 0) + 5}, 4`
    yield `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="${SHAPE_STYLE}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>`
    yield `<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>`
    yield `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>`
    yield `<x:Row>${rowNo - 1}</x:Row><x:Column>${columnNo - 1}</x:Column></x:ClientData></v:shape>`
  }
  yield "</xml>"
}
