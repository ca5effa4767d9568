import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import { allCodes, code, codeCheck, instant, instantCheck } from "../columns"
import { trainer, venue } from "./courses"
import { teacher } from "./people"

/** What somebody is told in the app. Codes and values; the sentence is said in the reader's language. */
export const reminder = sqliteTable(
  "reminder",
  {
    id: integer("id").primaryKey(),
    districtId: text("district_id").notNull(),
    teacherId: integer("teacher_id")
      .notNull()
      .references(() => teacher.id),
    /** key of the sentence under `reminder.*` */
    kind: text("kind").notNull(),
    /** its values, JSON */
    values: text("values").notNull(),
    /** the address it leads to */
    to: text("to").notNull(),
    /** said once, however often its cause is looked at */
    onceKey: text("once_key").notNull(),
    createdAt: instant("created_at").notNull(),
    readAt: instant("read_at"),
  },
  (t) => [
    uniqueIndex("reminder_once").on(t.teacherId, t.onceKey),
    index("reminder_unread").on(t.teacherId, t.readAt, t.id),
    instantCheck(t.createdAt),
    instantCheck(t.readAt),
  ],
)

export type FeedKind = "person" | "venue" | "trainer"

/** A calendar address. The secret itself is not kept, only its hash; renewing it ends the former one. */
export const calendarFeed = sqliteTable(
  "calendar_feed",
  {
    id: integer("id").primaryKey(),
    districtId: text("district_id").notNull(),
    kind: code<FeedKind>("kind").notNull(),
    teacherId: integer("teacher_id").references(() => teacher.id),
    venueId: integer("venue_id").references(() => venue.id),
    trainerId: integer("trainer_id").references(() => trainer.id),
    secretHash: text("secret_hash").notNull(),
    createdAt: instant("created_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [
    uniqueIndex("calendar_feed_secret").on(t.secretHash),
    index("calendar_feed_teacher").on(t.teacherId),
    index("calendar_feed_venue").on(t.venueId),
    index("calendar_feed_trainer").on(t.trainerId),
    codeCheck(t.kind, allCodes<FeedKind>({ person: true, venue: true, trainer: true })),
    instantCheck(t.createdAt),
    instantCheck(t.endedAt),
  ],
)
