import { sql } from "drizzle-orm"
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import { allCodes, code, codeCheck, instant, instantCheck } from "../columns"
import { account } from "./accounts"
import { caseColumns } from "./workflow-columns"

/** drafting → proposed: nobody may change it any more → published by a second person, or sent back; or discarded. */
export type PolicyDraftState = "drafting" | "proposed" | "published" | "discarded"

/** A policy pack being written: a copy of one in force, changed. Its files as text, exactly as they would lie under db/policies. */
export const policyDraft = sqliteTable(
  "policy_draft",
  {
    ...caseColumns(),
    basedOnId: text("based_on_id").notNull(),
    basedOnVersion: text("based_on_version").notNull(),
    /** pack.json, with id, version and the day it is to hold from */
    pack: text("pack").notNull(),
    /** clauses.md */
    clauses: text("clauses").notNull(),
    /** CHANGES.md: what this version touches, for people */
    changes: text("changes").notNull(),
    /** golden-cases.json */
    goldenCases: text("golden_cases").notNull(),
    state: code<PolicyDraftState>("state").notNull(),
    proposedBy: text("proposed_by").references(() => account.id),
    proposedAt: instant("proposed_at"),
    decidedBy: text("decided_by").references(() => account.id),
    decidedAt: instant("decided_at"),
    decisionNote: text("decision_note"),
    /** who changes outcome, per rule: JSON, and the version of the draft it was counted for */
    impact: text("impact"),
    impactVersion: integer("impact_version"),
    impactAt: instant("impact_at"),
  },
  (t) => [
    index("policy_draft_state").on(t.districtId, t.state, t.id),
    codeCheck(t.state, allCodes<PolicyDraftState>({ drafting: true, proposed: true, published: true, discarded: true })),
    ...[t.createdAt, t.updatedAt, t.proposedAt, t.decidedAt, t.impactAt].map(instantCheck),
    check(
      "published_by_a_second",
      sql`state <> 'published' or (proposed_by is not null and decided_by is not null and proposed_by <> decided_by)`,
    ),
  ],
)

/** A pack published in the app. Never changed, never removed; a later one ends it by beginning, its own text stays as it was. */
export const policyEdition = sqliteTable(
  "policy_edition",
  {
    id: integer("id").primaryKey(),
    districtId: text("district_id").notNull(),
    packId: text("pack_id").notNull(),
    packVersion: text("pack_version").notNull(),
    pack: text("pack").notNull(),
    clauses: text("clauses").notNull(),
    changes: text("changes").notNull(),
    goldenCases: text("golden_cases").notNull(),
    /** SHA-256 of the four texts: a verdict names the version, the digest proves the text */
    digest: text("digest").notNull(),
    draftId: integer("draft_id")
      .notNull()
      .references(() => policyDraft.id),
    publishedAt: instant("published_at").notNull(),
  },
  (t) => [
    uniqueIndex("policy_edition_of").on(t.districtId, t.packId, t.packVersion),
    index("policy_edition_draft").on(t.draftId),
    instantCheck(t.publishedAt),
  ],
)
