import { definedIdentity, IDENTITIES, type Identity, type StagedTable, type StagedView } from "./staged-table"

/** Checks that need more than one row. Each notes its faults and takes the faulty rows out of the staging table. */

/** Rows of one sheet with the same natural key: the later ones are faulty, and the first too unless they say the same. */
export async function checkRepeatedKeys(view: StagedView, table: StagedTable, headers: ReadonlyMap<string, string>): Promise<void> {
  const keys = table.columns.filter((column) => column.key).map((column) => column.field)
  const staged = `${view.stage}."${table.table}"`
  view.sqlite.exec(
    `create temp table repeated as select min(row_no) as first_row, ${keys.join(", ")} from ${staged} where row_no > 0 group by ${keys.join(", ")} having count(*) > 1`,
  )
  const others = table.columns.filter((column) => !column.key).map((column) => (column.sealed ? `${column.field}_hash` : column.field))
  const differs = others.length === 0 ? "0" : others.map((field) => `s.${field} is not f.${field}`).join(" or ")
  const onKeys = keys.map((key) => `s.${key} is r.${key}`).join(" and ")
  const lastKey = keys.at(-1) as string
  const pairs = `from temp.repeated r join ${staged} s on ${onKeys} and s.row_no > r.first_row join ${staged} f on f.row_no = r.first_row`
  const note = (row: string, other: string, where: string) =>
    view.sqlite
      .prepare(
        `insert into ${view.stage}.fault (sheet, row_no, field, value, code, params) select ?, ${row}, ?, s.${lastKey}, 'row_repeated', json_object('otherRow', ${other}) ${pairs} ${where}`,
      )
      .run(table.sheet, headers.get(lastKey) ?? lastKey)
  note("s.row_no", "r.first_row", "")
  note("r.first_row", "min(s.row_no)", `where ${differs} group by r.first_row`)
  view.sqlite.exec("drop table temp.repeated")
  removeFaultyRows(view, table)
}

/** Codes that name nobody: neither in the facts nor, without fault, in this workbook. */
export async function checkReferences(view: StagedView, table: StagedTable, headers: ReadonlyMap<string, string>): Promise<void> {
  const own = definedIdentity(table)
  for (const column of table.columns) {
    if (column.refersTo === null || (column.refersTo === own && column.key) || !column.present) continue
    view.sqlite
      .prepare(
        `insert into ${view.stage}.fault (sheet, row_no, field, value, code, params)
         select @sheet, s.row_no, @header, s.${column.field}, @code, '{}' from ${view.stage}."${table.table}" s
         where s.row_no > 0 and s.${column.field} in (${unknownCodes(view, column.refersTo)})`,
      )
      .run({
        sheet: table.sheet,
        header: headers.get(column.field) ?? column.field,
        code: `${column.refersTo}_unknown`,
        identity: column.refersTo,
        table: table.table,
        districtId: view.districtId,
      })
  }
  removeFaultyRows(view, table)
}

function unknownCodes(view: StagedView, identity: Identity): string {
  const { codeColumn, recordTable, codeField } = IDENTITIES[identity]
  const inWorkbook = hasStagedTable(view, recordTable) ? `select ${codeField} from ${view.stage}."${recordTable}"` : "select null where 0"
  return `select r.code from ${view.stage}.reference r where r.identity = @identity and r.table_name = @table
    and not exists (select 1 from ${view.facts}."${identity}" i where i.district_id = @districtId and i.${codeColumn} = r.code)
    and r.code not in (${inWorkbook})`
}

/** Two people with one identity number: both rows are faulty, or the one, when the other stands in the facts. */
export async function checkIdentityNumbers(view: StagedView, table: StagedTable, header: string): Promise<void> {
  const staged = `${view.stage}."${table.table}"`
  const note = (select: string) =>
    view.sqlite
      .prepare(`insert into ${view.stage}.fault (sheet, row_no, field, value, code, params) ${select}`)
      .run({ sheet: table.sheet, header, districtId: view.districtId })
  view.sqlite.exec(`create index if not exists ${view.stage}.teacher_record_by_number on teacher_record (identity_number_hash);
    create index if not exists ${view.stage}.teacher_record_by_teacher on teacher_record (teacher_no);
    create temp table shared_number as select identity_number_hash as hash, min(row_no) as first_row, max(row_no) as last_row
    from ${staged} where identity_number_hash is not null group by 1 having count(*) > 1`)
  note(`select @sheet, s.row_no, @header, null, 'identity_number_shared', json_object('otherRow', iif(s.row_no = n.first_row, n.last_row, n.first_row))
    from temp.shared_number n cross join ${staged} s on s.identity_number_hash = n.hash where @districtId is not null`)
  note(`select @sheet, s.row_no, @header, null, 'identity_number_taken', json_object('teacherNo', t.teacher_no)
    from ${staged} s cross join ${view.facts}.teacher_record f on f.district_id = @districtId and f.identity_number_hash = s.identity_number_hash and f.superseded_at is null
    cross join ${view.facts}.teacher t on t.id = f.teacher_id
    where t.teacher_no <> s.teacher_no and not exists (select 1 from ${staged} o where o.teacher_no = t.teacher_no and o.identity_number_hash is not s.identity_number_hash)`)
  view.sqlite.exec("drop table temp.shared_number")
  removeFaultyRows(view, table)
}

/** Whether this workbook has the sheet that fills a fact table. */
export function hasStagedTable(view: StagedView, table: string): boolean {
  return view.sqlite.prepare(`select 1 from ${view.stage}.sqlite_master where type = 'table' and name = ?`).get(table) !== undefined
}

/** Takes rows with faults out of the staging table; what refers to them is then unknown too. */
export function removeFaultyRows(view: StagedView, table: StagedTable): void {
  view.sqlite
    .prepare(`delete from ${view.stage}."${table.table}" where row_no in (select row_no from ${view.stage}.fault where sheet = ?)`)
    .run(table.sheet)
}
