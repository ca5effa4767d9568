CREATE TABLE `dual_qualified_application` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`teacher_id` integer NOT NULL,
	`school_id` integer NOT NULL,
	`level` text NOT NULL,
	`kept_verdict_id` integer NOT NULL,
	`state` text NOT NULL,
	`statement` text,
	`school_note` text,
	`panel_note` text,
	`certified_on` text,
	`valid_until_on` text,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kept_verdict_id`) REFERENCES `kept_verdict`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "certified_on_is_date" CHECK("certified_on" is null or "certified_on" is date("certified_on")),
	CONSTRAINT "valid_until_on_is_date" CHECK("valid_until_on" is null or "valid_until_on" is date("valid_until_on")),
	CONSTRAINT "valid_until_on_not_before_start" CHECK("valid_until_on" is null or "certified_on" is null or "valid_until_on" >= "certified_on"),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at")),
	CONSTRAINT "level_is_known" CHECK("level" is null or "level" in ('junior', 'intermediate', 'advanced')),
	CONSTRAINT "state_is_known" CHECK("state" is null or "state" in ('applied', 'returned', 'endorsed', 'certified', 'refused', 'withdrawn')),
	CONSTRAINT "certified_has_days" CHECK(state <> 'certified' or (certified_on is not null and valid_until_on is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dual_qualified_application_open` ON `dual_qualified_application` (`teacher_id`) WHERE state in ('applied', 'returned', 'endorsed');--> statement-breakpoint
CREATE INDEX `dual_qualified_application_queue` ON `dual_qualified_application` (`district_id`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `dual_qualified_application_teacher` ON `dual_qualified_application` (`teacher_id`);--> statement-breakpoint
CREATE INDEX `dual_qualified_application_school` ON `dual_qualified_application` (`school_id`);--> statement-breakpoint
CREATE INDEX `dual_qualified_application_verdict` ON `dual_qualified_application` (`kept_verdict_id`);--> statement-breakpoint
CREATE TABLE `title_application` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`round_id` integer NOT NULL,
	`teacher_id` integer NOT NULL,
	`school_id` integer NOT NULL,
	`title` text NOT NULL,
	`kept_verdict_id` integer NOT NULL,
	`state` text NOT NULL,
	`statement` text,
	`rank` integer,
	`decision_note` text,
	`granted_on` text,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `title_round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kept_verdict_id`) REFERENCES `kept_verdict`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rank_is_positive" CHECK("rank" is null or (typeof("rank") = 'integer' and "rank" > 0)),
	CONSTRAINT "granted_on_is_date" CHECK("granted_on" is null or "granted_on" is date("granted_on")),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at")),
	CONSTRAINT "title_is_known" CHECK("title" is null or "title" in ('grade_3', 'grade_2', 'grade_1', 'senior', 'full_senior', 'assistant_lecturer', 'lecturer', 'senior_lecturer', 'full_senior_lecturer')),
	CONSTRAINT "state_is_known" CHECK("state" is null or "state" in ('applied', 'ranked', 'granted', 'refused', 'withdrawn')),
	CONSTRAINT "granted_has_day" CHECK(state <> 'granted' or granted_on is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `title_application_person` ON `title_application` (`round_id`,`teacher_id`) WHERE state <> 'withdrawn';--> statement-breakpoint
CREATE UNIQUE INDEX `title_application_rank` ON `title_application` (`round_id`,`school_id`,`title`,`rank`) WHERE state <> 'withdrawn' and rank is not null;--> statement-breakpoint
CREATE INDEX `title_application_school` ON `title_application` (`school_id`);--> statement-breakpoint
CREATE INDEX `title_application_teacher` ON `title_application` (`teacher_id`);--> statement-breakpoint
CREATE INDEX `title_application_verdict` ON `title_application` (`kept_verdict_id`);--> statement-breakpoint
CREATE TABLE `title_round` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`name` text NOT NULL,
	`opens_on` text NOT NULL,
	`apply_by_on` text NOT NULL,
	`rank_by_on` text NOT NULL,
	`judged_on` text NOT NULL,
	`state` text NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "opens_on_is_date" CHECK("opens_on" is null or "opens_on" is date("opens_on")),
	CONSTRAINT "apply_by_on_is_date" CHECK("apply_by_on" is null or "apply_by_on" is date("apply_by_on")),
	CONSTRAINT "rank_by_on_is_date" CHECK("rank_by_on" is null or "rank_by_on" is date("rank_by_on")),
	CONSTRAINT "judged_on_is_date" CHECK("judged_on" is null or "judged_on" is date("judged_on")),
	CONSTRAINT "apply_by_on_not_before_start" CHECK("apply_by_on" is null or "opens_on" is null or "apply_by_on" >= "opens_on"),
	CONSTRAINT "rank_by_on_not_before_start" CHECK("rank_by_on" is null or "apply_by_on" is null or "rank_by_on" >= "apply_by_on"),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at")),
	CONSTRAINT "state_is_known" CHECK("state" is null or "state" in ('open', 'ranking', 'decided', 'closed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `title_round_name` ON `title_round` (`district_id`,`name`);--> statement-breakpoint
CREATE TABLE `title_round_post` (
	`id` integer PRIMARY KEY NOT NULL,
	`round_id` integer NOT NULL,
	`school_id` integer NOT NULL,
	`title` text NOT NULL,
	`posts` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `title_round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "posts_is_positive" CHECK("posts" is null or (typeof("posts") = 'integer' and "posts" > 0)),
	CONSTRAINT "title_is_known" CHECK("title" is null or "title" in ('grade_3', 'grade_2', 'grade_1', 'senior', 'full_senior', 'assistant_lecturer', 'lecturer', 'senior_lecturer', 'full_senior_lecturer'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `title_round_post_of` ON `title_round_post` (`round_id`,`school_id`,`title`);--> statement-breakpoint
CREATE INDEX `title_round_post_school` ON `title_round_post` (`school_id`);--> statement-breakpoint
CREATE TABLE `kept_verdict` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`number` text NOT NULL,
	`teacher_id` integer NOT NULL,
	`rule` text NOT NULL,
	`as_of_on` text NOT NULL,
	`known_at` text NOT NULL,
	`policy_id` text,
	`policy_version` text,
	`outcome` text NOT NULL,
	`verdict` text NOT NULL,
	`facts_digest` text NOT NULL,
	`purpose` text NOT NULL,
	`made_at` text NOT NULL,
	`made_by` text,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "as_of_on_is_date" CHECK("as_of_on" is null or "as_of_on" is date("as_of_on")),
	CONSTRAINT "known_at_is_instant" CHECK("known_at" is null or "known_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "known_at")),
	CONSTRAINT "made_at_is_instant" CHECK("made_at" is null or "made_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "made_at")),
	CONSTRAINT "rule_is_known" CHECK("rule" is null or "rule" in ('hours', 'induction', 'tier', 'title', 'rotation', 'rotation-credit', 'dual-qualified', 'enterprise-practice', 'registration')),
	CONSTRAINT "purpose_is_known" CHECK("purpose" is null or "purpose" in ('checked_record', 'rotation_season', 'title_application', 'dual_qualified_application', 'tier_award', 'objection')),
	CONSTRAINT "outcome_is_known" CHECK("outcome" is null or "outcome" in ('met', 'not_met', 'exempt', 'not_applicable', 'undetermined'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kept_verdict_number` ON `kept_verdict` (`district_id`,`number`);--> statement-breakpoint
CREATE INDEX `kept_verdict_teacher` ON `kept_verdict` (`teacher_id`,`rule`);--> statement-breakpoint
CREATE INDEX `kept_verdict_purpose` ON `kept_verdict` (`district_id`,`purpose`,`id`);--> statement-breakpoint
CREATE TABLE `objection` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`number` text NOT NULL,
	`teacher_id` integer NOT NULL,
	`rule` text NOT NULL,
	`criterion_id` text NOT NULL,
	`kept_verdict_id` integer NOT NULL,
	`grounds` text NOT NULL,
	`owner_role` text NOT NULL,
	`owner_school_id` integer,
	`state` text NOT NULL,
	`due_on` text NOT NULL,
	`escalated_at` text,
	`answer` text,
	`answered_at` text,
	`answered_by` text,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kept_verdict_id`) REFERENCES `kept_verdict`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "due_on_is_date" CHECK("due_on" is null or "due_on" is date("due_on")),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at")),
	CONSTRAINT "escalated_at_is_instant" CHECK("escalated_at" is null or "escalated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "escalated_at")),
	CONSTRAINT "answered_at_is_instant" CHECK("answered_at" is null or "answered_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "answered_at")),
	CONSTRAINT "rule_is_known" CHECK("rule" is null or "rule" in ('hours', 'induction', 'tier', 'title', 'rotation', 'rotation-credit', 'dual-qualified', 'enterprise-practice', 'registration')),
	CONSTRAINT "state_is_known" CHECK("state" is null or "state" in ('open', 'upheld', 'dismissed', 'withdrawn'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `objection_number` ON `objection` (`district_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `objection_open` ON `objection` (`teacher_id`,`rule`,`criterion_id`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `objection_queue` ON `objection` (`district_id`,`state`,`owner_role`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `objection_owner_school` ON `objection` (`owner_school_id`);--> statement-breakpoint
CREATE INDEX `objection_kept_verdict` ON `objection` (`kept_verdict_id`);--> statement-breakpoint
CREATE TABLE `policy_draft` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`based_on_id` text NOT NULL,
	`based_on_version` text NOT NULL,
	`pack` text NOT NULL,
	`clauses` text NOT NULL,
	`changes` text NOT NULL,
	`golden_cases` text NOT NULL,
	`state` text NOT NULL,
	`proposed_by` text,
	`proposed_at` text,
	`decided_by` text,
	`decided_at` text,
	`decision_note` text,
	`impact` text,
	`impact_version` integer,
	`impact_at` text,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "state_is_known" CHECK("state" is null or "state" in ('drafting', 'proposed', 'published', 'discarded')),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at")),
	CONSTRAINT "proposed_at_is_instant" CHECK("proposed_at" is null or "proposed_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "proposed_at")),
	CONSTRAINT "decided_at_is_instant" CHECK("decided_at" is null or "decided_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "decided_at")),
	CONSTRAINT "impact_at_is_instant" CHECK("impact_at" is null or "impact_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "impact_at")),
	CONSTRAINT "published_by_a_second" CHECK(state <> 'published' or (proposed_by is not null and decided_by is not null and proposed_by <> decided_by))
);
--> statement-breakpoint
CREATE INDEX `policy_draft_state` ON `policy_draft` (`district_id`,`state`,`id`);--> statement-breakpoint
CREATE TABLE `policy_edition` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`pack_id` text NOT NULL,
	`pack_version` text NOT NULL,
	`pack` text NOT NULL,
	`clauses` text NOT NULL,
	`changes` text NOT NULL,
	`golden_cases` text NOT NULL,
	`digest` text NOT NULL,
	`draft_id` integer NOT NULL,
	`published_at` text NOT NULL,
	FOREIGN KEY (`draft_id`) REFERENCES `policy_draft`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "published_at_is_instant" CHECK("published_at" is null or "published_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "published_at"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `policy_edition_of` ON `policy_edition` (`district_id`,`pack_id`,`pack_version`);--> statement-breakpoint
CREATE INDEX `policy_edition_draft` ON `policy_edition` (`draft_id`);--> statement-breakpoint
CREATE TABLE `studio_activity` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`studio_id` integer NOT NULL,
	`held_on` text NOT NULL,
	`title` text NOT NULL,
	`place` text,
	`people` integer,
	`note` text,
	`cancelled_at` text,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`studio_id`) REFERENCES `studio`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "held_on_is_date" CHECK("held_on" is null or "held_on" is date("held_on")),
	CONSTRAINT "people_is_positive" CHECK("people" is null or (typeof("people") = 'integer' and "people" > 0)),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at")),
	CONSTRAINT "cancelled_at_is_instant" CHECK("cancelled_at" is null or "cancelled_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "cancelled_at"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `studio_activity_of` ON `studio_activity` (`studio_id`,`held_on`,`title`) WHERE cancelled_at is null;--> statement-breakpoint
CREATE TABLE `studio_assessment` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`studio_id` integer NOT NULL,
	`year` integer NOT NULL,
	`assessed_on` text NOT NULL,
	`result` text NOT NULL,
	`note` text,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`studio_id`) REFERENCES `studio`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "assessed_on_is_date" CHECK("assessed_on" is null or "assessed_on" is date("assessed_on")),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at")),
	CONSTRAINT "result_is_known" CHECK("result" is null or "result" in ('excellent', 'competent', 'not_competent'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `studio_assessment_year` ON `studio_assessment` (`studio_id`,`year`);--> statement-breakpoint
CREATE TABLE `tier_review` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`teacher_id` integer NOT NULL,
	`tier` text NOT NULL,
	`level` text NOT NULL,
	`granted_on` text NOT NULL,
	`reviewed_on` text NOT NULL,
	`result` text NOT NULL,
	`note` text,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "granted_on_is_date" CHECK("granted_on" is null or "granted_on" is date("granted_on")),
	CONSTRAINT "reviewed_on_is_date" CHECK("reviewed_on" is null or "reviewed_on" is date("reviewed_on")),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at")),
	CONSTRAINT "tier_is_known" CHECK("tier" is null or "tier" in ('backbone', 'subject_master', 'subject_leader', 'educator_teacher', 'educator_principal')),
	CONSTRAINT "level_is_known" CHECK("level" is null or "level" in ('municipal', 'district', 'school')),
	CONSTRAINT "result_is_known" CHECK("result" is null or "result" in ('renewed', 'lapsed', 'withdrawn'))
);
--> statement-breakpoint
CREATE INDEX `tier_review_award` ON `tier_review` (`teacher_id`,`tier`,`level`,`granted_on`);--> statement-breakpoint
CREATE TABLE `rotation_season` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`school_year` integer NOT NULL,
	`drawn_on` text NOT NULL,
	`nominate_by_on` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`state` text NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "drawn_on_is_date" CHECK("drawn_on" is null or "drawn_on" is date("drawn_on")),
	CONSTRAINT "nominate_by_on_is_date" CHECK("nominate_by_on" is null or "nominate_by_on" is date("nominate_by_on")),
	CONSTRAINT "starts_on_is_date" CHECK("starts_on" is null or "starts_on" is date("starts_on")),
	CONSTRAINT "ends_on_is_date" CHECK("ends_on" is null or "ends_on" is date("ends_on")),
	CONSTRAINT "ends_on_not_before_start" CHECK("ends_on" is null or "starts_on" is null or "ends_on" >= "starts_on"),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at")),
	CONSTRAINT "state_is_known" CHECK("state" is null or "state" in ('nominating', 'assigning', 'running', 'closed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rotation_season_year` ON `rotation_season` (`district_id`,`school_year`);--> statement-breakpoint
CREATE TABLE `rotation_season_member` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`season_id` integer NOT NULL,
	`teacher_id` integer NOT NULL,
	`origin_school_id` integer NOT NULL,
	`origin` text NOT NULL,
	`state` text NOT NULL,
	`kept_verdict_id` integer,
	`reason` text,
	`host_school_id` integer,
	`kind` text,
	`moves_personnel` integer,
	`starts_on` text,
	`ends_on` text,
	`midterm_result` text,
	`midterm_on` text,
	`midterm_note` text,
	`final_result` text,
	`final_on` text,
	`final_note` text,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`season_id`) REFERENCES `rotation_season`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`origin_school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kept_verdict_id`) REFERENCES `kept_verdict`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`host_school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "starts_on_is_date" CHECK("starts_on" is null or "starts_on" is date("starts_on")),
	CONSTRAINT "ends_on_is_date" CHECK("ends_on" is null or "ends_on" is date("ends_on")),
	CONSTRAINT "midterm_on_is_date" CHECK("midterm_on" is null or "midterm_on" is date("midterm_on")),
	CONSTRAINT "final_on_is_date" CHECK("final_on" is null or "final_on" is date("final_on")),
	CONSTRAINT "ends_on_not_before_start" CHECK("ends_on" is null or "starts_on" is null or "ends_on" >= "starts_on"),
	CONSTRAINT "moves_personnel_is_flag" CHECK("moves_personnel" is null or "moves_personnel" in (0, 1)),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at")),
	CONSTRAINT "kind_is_known" CHECK("kind" is null or "kind" in ('periodic', 'cross_school_recruitment', 'learning_zone', 'school_alliance', 'education_group', 'paired_support', 'itinerant', 'other')),
	CONSTRAINT "origin_is_known" CHECK("origin" is null or "origin" in ('due', 'volunteer')),
	CONSTRAINT "state_is_known" CHECK("state" is null or "state" in ('listed', 'nominated', 'assigned', 'away', 'returned', 'held_back', 'broken_off')),
	CONSTRAINT "midterm_result_is_known" CHECK("midterm_result" is null or "midterm_result" in ('excellent', 'competent', 'not_competent')),
	CONSTRAINT "final_result_is_known" CHECK("final_result" is null or "final_result" in ('excellent', 'competent', 'not_competent'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rotation_season_member_person` ON `rotation_season_member` (`season_id`,`teacher_id`);--> statement-breakpoint
CREATE INDEX `rotation_season_member_state` ON `rotation_season_member` (`season_id`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `rotation_season_member_origin` ON `rotation_season_member` (`season_id`,`origin_school_id`);--> statement-breakpoint
CREATE INDEX `rotation_season_member_origin_school` ON `rotation_season_member` (`origin_school_id`);--> statement-breakpoint
CREATE INDEX `rotation_season_member_host` ON `rotation_season_member` (`host_school_id`);--> statement-breakpoint
CREATE INDEX `rotation_season_member_teacher` ON `rotation_season_member` (`teacher_id`);--> statement-breakpoint
CREATE INDEX `rotation_season_member_verdict` ON `rotation_season_member` (`kept_verdict_id`);--> statement-breakpoint
UPDATE `standing` SET `next_change_on` = `as_of_on` WHERE `rule` = 'tier';
