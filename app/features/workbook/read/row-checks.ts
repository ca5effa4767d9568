/**
 * What must hold between the cells of a row, by table and field. A check that misses one of its cells (empty or faulty) says nothing.
 * `orders`: the earlier day, the later day and how many years must lie between at least (0: the same day will do).
 */
export interface RowChecks {
  readonly orders?: readonly DateOrder[]
  /** a field that must be given, except where another field is empty or holds one of these values; there it must not be given */
  readonly needs?: readonly { readonly field: string; readonly unless: string; readonly isOneOf: readonly string[] }[]
  /** two fields that must not name the same thing */
  readonly differ?: readonly (readonly [string, string])[]
  /** the identity number agrees with its document, the birth date and the sex */
  readonly identity?: { readonly number: string; readonly kind: string; readonly bornOn: string; readonly sex: string }
}

export interface DateOrder {
  readonly earlier: string
  readonly later: string
  readonly years?: number
}

const order = (earlier: string, later: string, years = 0): DateOrder => ({ earlier, later, years })

/** Youngest age at which someone has started to work. */
const WORKING_AGE_YEARS = 14

/** The checks of each table of `format/sheets.ts`; a table without an entry has none. */
export const ROW_CHECKS: Readonly<Record<string, RowChecks>> = {
  teacher_record: {
    identity: { number: "identity_number", kind: "identity_kind", bornOn: "born_on", sex: "sex" },
    needs: [{ field: "left_on", unless: "employment_status", isOneOf: ["in_post"] }],
    orders: [
      order("born_on", "work_started_on", WORKING_AGE_YEARS),
      order("born_on", "teaching_since_on", WORKING_AGE_YEARS),
      order("born_on", "joined_school_on", WORKING_AGE_YEARS),
      order("joined_school_on", "left_on"),
    ],
  },
  posting: { orders: [order("starts_on", "ends_on")] },
  rotation: { orders: [order("starts_on", "ends_on")], differ: [["origin_school_code", "host_school_code"]] },
  leave: { orders: [order("starts_on", "ends_on")] },
  hours_entry: { orders: [order("starts_on", "ends_on")] },
  title_engagement: { orders: [order("engaged_from_on", "engaged_until_on")] },
  class_adviser_term: { orders: [order("starts_on", "ends_on")] },
  certificate: {
    orders: [
      order("issued_on", "first_registered_on"),
      order("issued_on", "registered_until_on"),
      order("first_registered_on", "registered_until_on"),
    ],
  },
  ethics_record: { orders: [order("occurred_on", "influence_until_on")] },
  tier_award: { orders: [order("granted_on", "term_ends_on"), order("granted_on", "withdrawn_on")] },
  studio_record: { orders: [order("founded_on", "cycle_ends_on"), order("founded_on", "withdrawn_on")] },
  studio_member: { orders: [order("joined_on", "left_on")] },
  enterprise_practice: { orders: [order("starts_on", "ends_on")] },
  dual_qualification: { orders: [order("certified_on", "valid_until_on")] },
  school_designation: { orders: [order("designated_on", "withdrawn_on")] },
  project_record: { orders: [order("approved_on", "ends_on")] },
  project_member: { orders: [order("joined_on", "left_on")] },
  quality_course: { orders: [order("designated_on", "withdrawn_on")] },
}
