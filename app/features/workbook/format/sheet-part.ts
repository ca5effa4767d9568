import type { SheetFormat } from "./column"

/** The name of the sheet in which a full sheet goes on: 名称_2 after 名称, then 名称_3. `part` counts from 1. */
export function partName({ name }: Pick<SheetFormat, "name">, part: number): string {
  return part === 1 ? name : `${name}_${part}`
}
