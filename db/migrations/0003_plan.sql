CREATE TABLE `assessment` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`number` text NOT NULL,
	`plan_id` text NOT NULL,
	`plan_revision` integer NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`as_of_on` text NOT NULL,
	`known_at` text NOT NULL,
	`state` text NOT NULL,
	`report` text NOT NULL,
	`plan` text NOT NULL,
	`remarks` text NOT NULL,
	`digest` text,
	`signed_by` text,
	`signed_at` text,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_is_known" CHECK("kind" is null or "kind" in ('yearly', 'midterm', 'final', 'special')),
	CONSTRAINT "state_is_known" CHECK("state" is null or "state" in ('drawn', 'signed', 'discarded')),
	CONSTRAINT "as_of_on_is_date" CHECK("as_of_on" is null or "as_of_on" is date("as_of_on")),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at")),
	CONSTRAINT "known_at_is_instant" CHECK("known_at" is null or "known_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "known_at")),
	CONSTRAINT "signed_at_is_instant" CHECK("signed_at" is null or "signed_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "signed_at")),
	CONSTRAINT "signed_with_digest" CHECK(state <> 'signed' or (digest is not null and signed_by is not null and signed_at is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assessment_number` ON `assessment` (`district_id`,`number`);--> statement-breakpoint
CREATE INDEX `assessment_plan` ON `assessment` (`district_id`,`plan_id`,`as_of_on`,`id`);--> statement-breakpoint
CREATE TABLE `assessment_comment` (
	`assessment_id` integer NOT NULL,
	`indicator_id` text NOT NULL,
	`text` text NOT NULL,
	`measures` text NOT NULL,
	`written_at` text NOT NULL,
	`written_by` text,
	PRIMARY KEY(`assessment_id`, `indicator_id`),
	FOREIGN KEY (`assessment_id`) REFERENCES `assessment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "written_at_is_instant" CHECK("written_at" is null or "written_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "written_at"))
);
--> statement-breakpoint
CREATE TABLE `assessment_evidence` (
	`assessment_id` integer NOT NULL,
	`indicator_id` text NOT NULL,
	`position` integer NOT NULL,
	`counts` integer NOT NULL,
	`row` text NOT NULL,
	PRIMARY KEY(`assessment_id`, `indicator_id`, `position`),
	FOREIGN KEY (`assessment_id`) REFERENCES `assessment`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "counts_is_flag" CHECK("counts" is null or "counts" in (0, 1))
);
--> statement-breakpoint
CREATE TABLE `attachment` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`media_type` text NOT NULL,
	`file_name` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "bytes_is_positive" CHECK("bytes" is null or (typeof("bytes") = 'integer' and "bytes" > 0))
);
--> statement-breakpoint
CREATE INDEX `attachment_sha256` ON `attachment` (`district_id`,`sha256`);--> statement-breakpoint
CREATE TABLE `indicator_point` (
	`district_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`as_of_on` text NOT NULL,
	`indicator_id` text NOT NULL,
	`facts_version` integer NOT NULL,
	`plan_revision` integer NOT NULL,
	`packs_digest` text NOT NULL,
	`measured` text NOT NULL,
	`measured_at` text NOT NULL,
	PRIMARY KEY(`district_id`, `plan_id`, `as_of_on`, `indicator_id`),
	CONSTRAINT "as_of_on_is_date" CHECK("as_of_on" is null or "as_of_on" is date("as_of_on")),
	CONSTRAINT "measured_at_is_instant" CHECK("measured_at" is null or "measured_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "measured_at"))
);
--> statement-breakpoint
CREATE TABLE `milestone` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`plan_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`reached_on` text NOT NULL,
	`note` text NOT NULL,
	`attachment_id` integer,
	`withdrawn_at` text,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attachment_id`) REFERENCES `attachment`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reached_on_is_date" CHECK("reached_on" is null or "reached_on" is date("reached_on")),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at")),
	CONSTRAINT "withdrawn_at_is_instant" CHECK("withdrawn_at" is null or "withdrawn_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "withdrawn_at"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `milestone_standing` ON `milestone` (`district_id`,`plan_id`,`indicator_id`) WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX `milestone_attachment` ON `milestone` (`attachment_id`);--> statement-breakpoint
CREATE TABLE `plan_revision` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`revision` integer NOT NULL,
	`plan` text NOT NULL,
	`reason` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "revision_is_positive" CHECK("revision" is null or (typeof("revision") = 'integer' and "revision" > 0))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_revision_of` ON `plan_revision` (`district_id`,`plan_id`,`revision`);--> statement-breakpoint
CREATE TABLE `pupil_count` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`school_id` integer NOT NULL,
	`counted_on` text NOT NULL,
	`pupils` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "counted_on_is_date" CHECK("counted_on" is null or "counted_on" is date("counted_on")),
	CONSTRAINT "pupils_is_positive" CHECK("pupils" is null or (typeof("pupils") = 'integer' and "pupils" > 0))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pupil_count_standing_key` ON `pupil_count` (`district_id`,`school_id`,`counted_on`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `pupil_count_superseded_school_id` ON `pupil_count` (`district_id`,`school_id`) WHERE superseded_at is not null;