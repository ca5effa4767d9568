PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_standing` (
	`district_id` text NOT NULL,
	`teacher_id` integer NOT NULL,
	`rule` text NOT NULL,
	`cycle_starts_on` text NOT NULL,
	`as_of_on` text NOT NULL,
	`outcome` text NOT NULL,
	`on_pace` integer,
	`figures` text,
	`policy_id` text,
	`policy_version` text,
	`next_change_on` text,
	`due_on` text,
	`computed_at` text NOT NULL,
	PRIMARY KEY(`district_id`, `teacher_id`, `rule`, `cycle_starts_on`),
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outcome_is_known" CHECK("outcome" is null or "outcome" in ('met', 'not_met', 'exempt', 'not_applicable', 'undetermined')),
	CONSTRAINT "as_of_on_is_date" CHECK("as_of_on" is null or "as_of_on" is date("as_of_on")),
	CONSTRAINT "next_change_on_is_date" CHECK("next_change_on" is null or "next_change_on" is date("next_change_on")),
	CONSTRAINT "due_on_is_date" CHECK("due_on" is null or "due_on" is date("due_on")),
	CONSTRAINT "on_pace_is_flag" CHECK("on_pace" is null or "on_pace" in (0, 1)),
	CONSTRAINT "computed_at_is_instant" CHECK("computed_at" is null or "computed_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "computed_at"))
);
--> statement-breakpoint
INSERT INTO `__new_standing`("district_id", "teacher_id", "rule", "cycle_starts_on", "as_of_on", "outcome", "on_pace", "figures", "policy_id", "policy_version", "next_change_on", "due_on", "computed_at") SELECT "district_id", "teacher_id", "rule", "cycle_starts_on", "as_of_on", "outcome", "on_pace", "figures", "policy_id", "policy_version", "next_change_on", null, "computed_at" FROM `standing`;--> statement-breakpoint
DROP TABLE `standing`;--> statement-breakpoint
ALTER TABLE `__new_standing` RENAME TO `standing`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `standing_by_outcome` ON `standing` (`district_id`,`rule`,`outcome`,`teacher_id`);--> statement-breakpoint
CREATE INDEX `standing_by_due` ON `standing` (`district_id`,`rule`,case when "due_on" is null then '9999-12-31' else "due_on" end,`teacher_id`);--> statement-breakpoint
CREATE INDEX `standing_next_change` ON `standing` (`district_id`,`next_change_on`);--> statement-breakpoint
CREATE INDEX `standing_teacher` ON `standing` (`teacher_id`);