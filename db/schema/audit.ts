import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { instant, instantCheck } from "../columns"

/** What was done, by whom, to what: codes and values, never sentences. Each row carries the hash of the one before it. */
export const auditEvent = sqliteTable(
  "audit_event",
  {
    /** 1, 2, 3 … without gaps; the order, whatever the clock did */
    seq: integer("seq").primaryKey(),
    at: instant("at").notNull(),
    districtId: text("district_id").notNull(),
    /** null = the command line, the system itself, or someone not signed in */
    actorId: text("actor_id"),
    actorRole: text("actor_role").notNull(),
    action: text("action").notNull(),
    subjectKind: text("subject_kind").notNull(),
    subjectKey: text("subject_key").notNull(),
    /** canonical JSON */
    details: text("details").notNull(),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
  },
  (t) => [
    instantCheck(t.at),
    index("audit_event_action").on(t.action, t.seq),
    index("audit_event_actor").on(t.actorId, t.seq),
    index("audit_event_subject").on(t.subjectKind, t.subjectKey, t.seq),
  ],
)

/** The end of the chain, sealed with a key that is not in the database: without it, cutting off the last events would leave no trace. */
export const auditHead = sqliteTable("audit_head", {
  id: integer("id").primaryKey(),
  seq: integer("seq").notNull(),
  hash: text("hash").notNull(),
  seal: text("seal").notNull(),
})
