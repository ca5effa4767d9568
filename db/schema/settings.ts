import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { instant, instantCheck } from "../columns"

/** What a district has set, by key; the value is JSON, whose shape belongs to the code that reads the key. */
export const districtSetting = sqliteTable(
  "district_setting",
  {
    districtId: text("district_id").notNull(),
    key: text("key").notNull(),
    value: text("value").notNull(),
    changedAt: instant("changed_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.districtId, t.key] }), instantCheck(t.changedAt)],
)
