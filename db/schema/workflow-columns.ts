import { integer, text } from "drizzle-orm/sqlite-core"
import { instant } from "../columns"
import { account } from "./accounts"

/** What every case on its way through several hands carries. `version` counts its changes, so that a stale form is refused; who did what stands in the audit. */
export const caseColumns = () => ({
  id: integer("id").primaryKey(),
  districtId: text("district_id").notNull(),
  version: integer("version").notNull().default(1),
  createdAt: instant("created_at").notNull(),
  /** null = the command line or the system itself */
  createdBy: text("created_by").references(() => account.id),
  updatedAt: instant("updated_at").notNull(),
})
