import { hasStagedTable } from "./check-rows"
import type { StagedView } from "./staged-table"

/**
 * The present posting that each staged row of 教师基本信息 implies, staged beside the rows of 任教履历 under the negated row
 * number. A row of 任教履历 at the same school that holds on the day she came refines it, so none is derived then. Also notes
 * which standing derived postings this changes: a move closes the former one on its eve; a corrected date takes it back.
 */
export async function derivePostings(view: StagedView): Promise<void> {
  const stage = view.stage
  const bound = { districtId: view.districtId }
  view.sqlite.exec(
    `create table if not exists ${stage}.posting_closing (posting_id integer primary key, ends_on text);
     delete from ${stage}.posting_closing; delete from ${stage}.posting where row_no < 0;
     create index if not exists ${stage}.posting_by_teacher on posting (teacher_no)`,
  )
  if (!hasStagedTable(view, "teacher_record")) return
  const standing = `${view.facts}.teacher t cross join ${view.facts}.posting p on p.district_id = @districtId and p.teacher_id = t.id
    cross join ${view.facts}.school c on c.id = p.school_id`
  view.sqlite
    .prepare(
      `insert into ${stage}.posting (row_no, teacher_no, school_code, starts_on, ends_on, post_kind, origin)
       select -s.row_no, s.teacher_no, s.school_code, s.joined_school_on,
         case when coalesce(s.employment_status, 'in_post') <> 'in_post' then s.left_on end, s.post_kind, 'profile'
       from ${stage}.teacher_record s
       where not exists (select 1 from ${stage}.posting h where h.teacher_no = s.teacher_no and h.school_code = s.school_code
           and h.starts_on <= s.joined_school_on and coalesce(h.ends_on, '9999') >= s.joined_school_on)
         and not exists (select 1 from ${standing} where t.district_id = @districtId and t.teacher_no = s.teacher_no and p.superseded_at is null
           and p.origin = 'history' and c.code = s.school_code
           and p.starts_on <= s.joined_school_on and coalesce(p.ends_on, '9999') >= s.joined_school_on)`,
    )
    .run(bound)
  view.sqlite
    .prepare(
      `insert into ${stage}.posting_closing (posting_id, ends_on)
       select p.id, case when p.starts_on < s.joined_school_on and (c.code <> s.school_code or p.ends_on < s.joined_school_on)
         then min(coalesce(p.ends_on, '9999'), date(s.joined_school_on, '-1 day')) end
       from ${stage}.teacher_record s
       cross join ${view.facts}.teacher t on t.district_id = @districtId and t.teacher_no = s.teacher_no
       cross join ${view.facts}.posting p on p.district_id = @districtId and p.teacher_id = t.id and p.superseded_at is null and p.origin = 'profile'
       cross join ${view.facts}.school c on c.id = p.school_id
       where not (c.code = s.school_code and p.starts_on = s.joined_school_on)`,
    )
    .run(bound)
  view.sqlite
    .prepare(
      `insert or replace into ${stage}.posting_closing (posting_id, ends_on)
       select p.id, null from ${stage}.posting s
       cross join ${view.facts}.teacher t on t.district_id = @districtId and t.teacher_no = s.teacher_no
       cross join ${view.facts}.posting p on p.district_id = @districtId and p.teacher_id = t.id and p.superseded_at is null and p.origin = 'profile'
       cross join ${view.facts}.school c on c.id = p.school_id and c.code = s.school_code
       where s.origin = 'history' and s.starts_on < p.starts_on and coalesce(s.ends_on, '9999') >= p.starts_on`,
    )
    .run(bound)
}

/** Postings of one person that overlap, in this workbook or with what stands: a fault on each staged row concerned, naming the other. */
export async function checkOverlappingPostings(
  view: StagedView,
  sheets: { history: string; profile: string; header: string },
): Promise<void> {
  const stage = view.stage
  view.sqlite.exec("create temp table together (teacher_no text, school_code text, starts_on text, ends_on text, row_no integer)")
  view.sqlite
    .prepare(
      `insert into temp.together select teacher_no, school_code, starts_on, ends_on, row_no from ${stage}.posting
       union all
       select n.teacher_no, c.code, p.starts_on, coalesce(k.ends_on, p.ends_on), null
       from (select distinct teacher_no from ${stage}.posting) n
       cross join ${view.facts}.teacher t on t.district_id = @districtId and t.teacher_no = n.teacher_no
       cross join ${view.facts}.posting p on p.district_id = @districtId and p.teacher_id = t.id and p.superseded_at is null
       cross join ${view.facts}.school c on c.id = p.school_id
       left join ${stage}.posting_closing k on k.posting_id = p.id
       where not (k.posting_id is not null and k.ends_on is null)
         and not exists (select 1 from ${stage}.posting s where s.teacher_no = n.teacher_no and s.school_code = c.code and s.starts_on = p.starts_on)`,
    )
    .run({ districtId: view.districtId })
  view.sqlite.exec("create index temp.together_by_teacher on together (teacher_no)")
  view.sqlite
    .prepare(
      `insert into ${stage}.fault (sheet, row_no, field, value, code, params)
       select iif(a.row_no > 0, @history, @profile), abs(a.row_no), @header, a.starts_on, 'posting_overlaps',
         json_object('school', b.school_code, 'from', b.starts_on, 'to', coalesce(b.ends_on, ''),
           'otherSheet', case when b.row_no > 0 then @history when b.row_no < 0 then @profile else '' end, 'otherRow', coalesce(abs(b.row_no), 0))
       from temp.together a join temp.together b on b.teacher_no = a.teacher_no and b.rowid <> a.rowid
         and a.starts_on <= coalesce(b.ends_on, '9999') and b.starts_on <= coalesce(a.ends_on, '9999')
       where a.row_no is not null`,
    )
    .run(sheets)
  view.sqlite.exec("drop table temp.together")
  view.sqlite
    .prepare(
      `delete from ${stage}.posting where row_no in (select row_no from ${stage}.fault where sheet = @history)
       or row_no in (select -row_no from ${stage}.fault where sheet = @profile)`,
    )
    .run({ history: sheets.history, profile: sheets.profile })
}
