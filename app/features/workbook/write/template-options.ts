import type { SheetFormat } from "../format/column"
import { columnLetters } from "../read/header-text"
import { OPTION_SHEET } from "../read/template-marks"
import type { DropDown, WrittenCell, WrittenRow, WrittenSheet } from "./written-sheet"

export interface TemplateOptions {
  /** hidden, one column for each different list of choices */
  readonly sheet: WrittenSheet
  dropDownsOf(format: SheetFormat): readonly DropDown[]
}

const FIRST_DATA_ROW = 2

function choicesOf(format: SheetFormat, at: number): readonly string[] {
  const type = format.columns[at]?.type
  if (type?.kind === "yesNo") return ["是", "否"]
  return type?.kind === "code" ? type.options.map(({ label }) => label) : []
}

/** Gathers the choices of all code columns: lists of any length work as drop-downs only from the cells of a sheet. */
export function templateOptions(formats: readonly SheetFormat[]): TemplateOptions {
  const lists = new Map<string, readonly string[]>()
  for (const format of formats) {
    for (const at of format.columns.keys()) {
      const choices = choicesOf(format, at)
      if (choices.length > 0) lists.set(choices.join("\n"), choices)
    }
  }
  const keys = [...lists.keys()]
  const sourceOf = (choices: readonly string[]) => {
    const letter = columnLetters(keys.indexOf(choices.join("\n")) + 1)
    return `${OPTION_SHEET}!$${letter}$1:$${letter}$${choices.length}`
  }
  return {
    sheet: { name: OPTION_SHEET, isHidden: true, columns: [], rows: optionRows([...lists.values()]) },
    dropDownsOf: (format) =>
      format.columns.flatMap((_, at) => {
        const choices = choicesOf(format, at)
        return choices.length === 0 ? [] : [{ columnNo: at + 1, fromRow: FIRST_DATA_ROW, source: sourceOf(choices) }]
      }),
  }
}

function* optionRows(lists: readonly (readonly string[])[]): Generator<WrittenRow> {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  for (let at = 0; at < longest; at++) {
    const cells = lists.map((choices): WrittenCell | null => (at < choices.length ? { value: choices[at] ?? null, style: "text" } : null))
    yield { rowNo: at + 1, cells }
  }
}
