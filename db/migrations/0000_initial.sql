CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`sign_in_name` text NOT NULL,
	`sign_in_key` text NOT NULL,
	`display_name` text NOT NULL,
	`role` text NOT NULL,
	`school_code` text,
	`teacher_no` text,
	`password_hash` text NOT NULL,
	`must_change_password` integer NOT NULL,
	`initial_password_expires_at` text,
	`failed_count` integer DEFAULT 0 NOT NULL,
	`locked_until_at` text,
	`disabled_at` text,
	`created_at` text NOT NULL,
	`signed_in_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "role_is_known" CHECK("role" is null or "role" in ('teacher', 'school_administrator', 'scheduler', 'hr_officer', 'district_leader', 'system_administrator')),
	CONSTRAINT "must_change_password_is_flag" CHECK("must_change_password" is null or "must_change_password" in (0, 1)),
	CONSTRAINT "initial_password_expires_at_is_instant" CHECK("initial_password_expires_at" is null or "initial_password_expires_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "initial_password_expires_at")),
	CONSTRAINT "locked_until_at_is_instant" CHECK("locked_until_at" is null or "locked_until_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "locked_until_at")),
	CONSTRAINT "disabled_at_is_instant" CHECK("disabled_at" is null or "disabled_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "disabled_at")),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "signed_in_at_is_instant" CHECK("signed_in_at" is null or "signed_in_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "signed_in_at")),
	CONSTRAINT "teacher_has_number" CHECK(role <> 'teacher' or teacher_no is not null),
	CONSTRAINT "school_administrator_has_school" CHECK(role <> 'school_administrator' or school_code is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_sign_in_key` ON `account` (`sign_in_key`);--> statement-breakpoint
CREATE INDEX `account_district` ON `account` (`district_id`,`sign_in_key`);--> statement-breakpoint
CREATE TABLE `auth_session` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`user_agent` text NOT NULL,
	`remote_address` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "last_seen_at_is_instant" CHECK("last_seen_at" is null or "last_seen_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "last_seen_at")),
	CONSTRAINT "expires_at_is_instant" CHECK("expires_at" is null or "expires_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "expires_at"))
);
--> statement-breakpoint
CREATE INDEX `auth_session_account` ON `auth_session` (`account_id`);--> statement-breakpoint
CREATE INDEX `auth_session_expires` ON `auth_session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `form_submission` (
	`account_id` text NOT NULL,
	`token` text NOT NULL,
	`request_id` text NOT NULL,
	`answer` text,
	`created_at` text NOT NULL,
	PRIMARY KEY(`account_id`, `token`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at"))
);
--> statement-breakpoint
CREATE INDEX `form_submission_created` ON `form_submission` (`created_at`);--> statement-breakpoint
CREATE TABLE `audit_event` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`district_id` text NOT NULL,
	`actor_id` text,
	`actor_role` text NOT NULL,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_key` text NOT NULL,
	`details` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT "at_is_instant" CHECK("at" is null or "at" is strftime('%Y-%m-%dT%H:%M:%fZ', "at"))
);
--> statement-breakpoint
CREATE INDEX `audit_event_action` ON `audit_event` (`action`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_event_actor` ON `audit_event` (`actor_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_event_subject` ON `audit_event` (`subject_kind`,`subject_key`,`seq`);--> statement-breakpoint
CREATE TABLE `audit_head` (
	`id` integer PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL,
	`seal` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `dual_qualification` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`teacher_id` integer NOT NULL,
	`level` text NOT NULL,
	`certified_on` text NOT NULL,
	`valid_until_on` text,
	`certifier` text,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "certified_on_is_date" CHECK("certified_on" is null or "certified_on" is date("certified_on")),
	CONSTRAINT "valid_until_on_is_date" CHECK("valid_until_on" is null or "valid_until_on" is date("valid_until_on")),
	CONSTRAINT "valid_until_on_not_before_start" CHECK("valid_until_on" is null or "certified_on" is null or "valid_until_on" >= "certified_on"),
	CONSTRAINT "level_is_known" CHECK("level" is null or "level" in ('junior', 'intermediate', 'advanced'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dual_qualification_standing_key` ON `dual_qualification` (`district_id`,`teacher_id`,`level`,`certified_on`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `dual_qualification_superseded_teacher_id` ON `dual_qualification` (`district_id`,`teacher_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE TABLE `enterprise_practice` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`teacher_id` integer NOT NULL,
	`organisation` text NOT NULL,
	`is_station` integer,
	`position` text,
	`starts_on` text NOT NULL,
	`ends_on` text,
	`days` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "starts_on_is_date" CHECK("starts_on" is null or "starts_on" is date("starts_on")),
	CONSTRAINT "ends_on_is_date" CHECK("ends_on" is null or "ends_on" is date("ends_on")),
	CONSTRAINT "ends_on_not_before_start" CHECK("ends_on" is null or "starts_on" is null or "ends_on" >= "starts_on"),
	CONSTRAINT "is_station_is_flag" CHECK("is_station" is null or "is_station" in (0, 1)),
	CONSTRAINT "days_is_positive" CHECK("days" is null or (typeof("days") = 'integer' and "days" > 0))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `enterprise_practice_standing_key` ON `enterprise_practice` (`district_id`,`teacher_id`,`starts_on`,`organisation`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `enterprise_practice_superseded_teacher_id` ON `enterprise_practice` (`district_id`,`teacher_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE TABLE `project` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`project_no` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `project_project_no` ON `project` (`district_id`,`project_no`);--> statement-breakpoint
CREATE TABLE `project_member` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`project_id` integer NOT NULL,
	`teacher_id` integer NOT NULL,
	`role` text,
	`joined_on` text NOT NULL,
	`left_on` text,
	`result` text,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "joined_on_is_date" CHECK("joined_on" is null or "joined_on" is date("joined_on")),
	CONSTRAINT "left_on_is_date" CHECK("left_on" is null or "left_on" is date("left_on")),
	CONSTRAINT "left_on_not_before_start" CHECK("left_on" is null or "joined_on" is null or "left_on" >= "joined_on"),
	CONSTRAINT "role_is_known" CHECK("role" is null or "role" in ('head', 'member', 'mentor', 'trainee')),
	CONSTRAINT "result_is_known" CHECK("result" is null or "result" in ('ongoing', 'passed', 'failed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `project_member_standing_key` ON `project_member` (`district_id`,`project_id`,`teacher_id`,`joined_on`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `project_member_superseded_project_id` ON `project_member` (`district_id`,`project_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE INDEX `project_member_teacher` ON `project_member` (`teacher_id`);--> statement-breakpoint
CREATE TABLE `project_record` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`project_id` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`approved_on` text NOT NULL,
	`ends_on` text,
	`status` text,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "approved_on_is_date" CHECK("approved_on" is null or "approved_on" is date("approved_on")),
	CONSTRAINT "ends_on_is_date" CHECK("ends_on" is null or "ends_on" is date("ends_on")),
	CONSTRAINT "ends_on_not_before_start" CHECK("ends_on" is null or "approved_on" is null or "ends_on" >= "approved_on"),
	CONSTRAINT "kind_is_known" CHECK("kind" is null or "kind" in ('national_model', 'study_visit', 'twin_city_training', 'training_guidance_team', 'innovation_team', 'qinglan', 'future_educator', 'special_strength')),
	CONSTRAINT "status_is_known" CHECK("status" is null or "status" in ('applied', 'approved', 'concluded', 'withdrawn'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `project_record_standing_key` ON `project_record` (`district_id`,`project_id`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `project_record_superseded_project_id` ON `project_record` (`district_id`,`project_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE TABLE `quality_course` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`course_no` text NOT NULL,
	`name` text NOT NULL,
	`level` text NOT NULL,
	`head_teacher_id` integer,
	`designated_on` text NOT NULL,
	`withdrawn_on` text,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`head_teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "designated_on_is_date" CHECK("designated_on" is null or "designated_on" is date("designated_on")),
	CONSTRAINT "withdrawn_on_is_date" CHECK("withdrawn_on" is null or "withdrawn_on" is date("withdrawn_on")),
	CONSTRAINT "withdrawn_on_not_before_start" CHECK("withdrawn_on" is null or "designated_on" is null or "withdrawn_on" >= "designated_on"),
	CONSTRAINT "level_is_known" CHECK("level" is null or "level" in ('municipal', 'district', 'school'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `quality_course_standing_key` ON `quality_course` (`district_id`,`course_no`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `quality_course_superseded_course_no` ON `quality_course` (`district_id`,`course_no`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE INDEX `quality_course_head_teacher` ON `quality_course` (`head_teacher_id`);--> statement-breakpoint
CREATE TABLE `school_designation` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`school_id` integer NOT NULL,
	`kind` text NOT NULL,
	`level` text,
	`designated_on` text NOT NULL,
	`withdrawn_on` text,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "designated_on_is_date" CHECK("designated_on" is null or "designated_on" is date("designated_on")),
	CONSTRAINT "withdrawn_on_is_date" CHECK("withdrawn_on" is null or "withdrawn_on" is date("withdrawn_on")),
	CONSTRAINT "withdrawn_on_not_before_start" CHECK("withdrawn_on" is null or "designated_on" is null or "withdrawn_on" >= "designated_on"),
	CONSTRAINT "kind_is_known" CHECK("kind" is null or "kind" in ('development_base', 'development_model', 'training_base', 'induction_base', 'home_school_model', 'ethics_base')),
	CONSTRAINT "level_is_known" CHECK("level" is null or "level" in ('municipal', 'district', 'school'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `school_designation_standing_key` ON `school_designation` (`district_id`,`school_id`,`kind`,`designated_on`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `school_designation_superseded_school_id` ON `school_designation` (`district_id`,`school_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE TABLE `skill_certificate` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`teacher_id` integer NOT NULL,
	`name` text NOT NULL,
	`grade` text,
	`issuer` text,
	`issued_on` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "issued_on_is_date" CHECK("issued_on" is null or "issued_on" is date("issued_on"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `skill_certificate_standing_key` ON `skill_certificate` (`district_id`,`teacher_id`,`issued_on`,`name`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `skill_certificate_superseded_teacher_id` ON `skill_certificate` (`district_id`,`teacher_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE TABLE `studio` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`studio_no` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `studio_studio_no` ON `studio` (`district_id`,`studio_no`);--> statement-breakpoint
CREATE TABLE `studio_member` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`studio_id` integer NOT NULL,
	`teacher_id` integer NOT NULL,
	`role` text NOT NULL,
	`joined_on` text NOT NULL,
	`left_on` text,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`studio_id`) REFERENCES `studio`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "joined_on_is_date" CHECK("joined_on" is null or "joined_on" is date("joined_on")),
	CONSTRAINT "left_on_is_date" CHECK("left_on" is null or "left_on" is date("left_on")),
	CONSTRAINT "left_on_not_before_start" CHECK("left_on" is null or "joined_on" is null or "left_on" >= "joined_on"),
	CONSTRAINT "role_is_known" CHECK("role" is null or "role" in ('leader', 'member', 'trainee'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `studio_member_standing_key` ON `studio_member` (`district_id`,`studio_id`,`teacher_id`,`joined_on`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `studio_member_superseded_studio_id` ON `studio_member` (`district_id`,`studio_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE INDEX `studio_member_teacher` ON `studio_member` (`teacher_id`);--> statement-breakpoint
CREATE TABLE `studio_record` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`studio_id` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`level` text NOT NULL,
	`host_school_id` integer,
	`founded_on` text NOT NULL,
	`cycle_ends_on` text,
	`withdrawn_on` text,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`studio_id`) REFERENCES `studio`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`host_school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "founded_on_is_date" CHECK("founded_on" is null or "founded_on" is date("founded_on")),
	CONSTRAINT "cycle_ends_on_is_date" CHECK("cycle_ends_on" is null or "cycle_ends_on" is date("cycle_ends_on")),
	CONSTRAINT "withdrawn_on_is_date" CHECK("withdrawn_on" is null or "withdrawn_on" is date("withdrawn_on")),
	CONSTRAINT "cycle_ends_on_not_before_start" CHECK("cycle_ends_on" is null or "founded_on" is null or "cycle_ends_on" >= "founded_on"),
	CONSTRAINT "kind_is_known" CHECK("kind" is null or "kind" in ('master_teacher', 'class_adviser', 'principal', 'ideology_course', 'ideology_education', 'arts_master', 'student_guidance')),
	CONSTRAINT "level_is_known" CHECK("level" is null or "level" in ('municipal', 'district', 'school'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `studio_record_standing_key` ON `studio_record` (`district_id`,`studio_id`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `studio_record_superseded_studio_id` ON `studio_record` (`district_id`,`studio_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE INDEX `studio_record_host_school` ON `studio_record` (`host_school_id`);--> statement-breakpoint
CREATE TABLE `tier_award` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`teacher_id` integer NOT NULL,
	`tier` text NOT NULL,
	`level` text NOT NULL,
	`granted_on` text NOT NULL,
	`term_ends_on` text,
	`withdrawn_on` text,
	`document_no` text,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "granted_on_is_date" CHECK("granted_on" is null or "granted_on" is date("granted_on")),
	CONSTRAINT "term_ends_on_is_date" CHECK("term_ends_on" is null or "term_ends_on" is date("term_ends_on")),
	CONSTRAINT "withdrawn_on_is_date" CHECK("withdrawn_on" is null or "withdrawn_on" is date("withdrawn_on")),
	CONSTRAINT "term_ends_on_not_before_start" CHECK("term_ends_on" is null or "granted_on" is null or "term_ends_on" >= "granted_on"),
	CONSTRAINT "tier_is_known" CHECK("tier" is null or "tier" in ('backbone', 'subject_master', 'subject_leader', 'educator_teacher', 'educator_principal')),
	CONSTRAINT "level_is_known" CHECK("level" is null or "level" in ('municipal', 'district', 'school'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tier_award_standing_key` ON `tier_award` (`district_id`,`teacher_id`,`tier`,`level`,`granted_on`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `tier_award_superseded_teacher_id` ON `tier_award` (`district_id`,`teacher_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE TABLE `fact_source` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`kind` text NOT NULL,
	`actor_id` text,
	`file_name` text,
	`file_sha256` text,
	`recorded_at` text NOT NULL,
	CONSTRAINT "kind_is_known" CHECK("kind" is null or "kind" in ('import', 'form', 'demo')),
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at"))
);
--> statement-breakpoint
CREATE TABLE `appraisal` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`teacher_id` integer NOT NULL,
	`year` integer NOT NULL,
	`result` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "result_is_known" CHECK("result" is null or "result" in ('excellent', 'competent', 'basically_competent', 'not_competent', 'ungraded'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `appraisal_standing_key` ON `appraisal` (`district_id`,`teacher_id`,`year`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `appraisal_superseded_teacher_id` ON `appraisal` (`district_id`,`teacher_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE TABLE `certificate` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`teacher_id` integer NOT NULL,
	`kind` text NOT NULL,
	`certificate_no` text NOT NULL,
	`issued_on` text NOT NULL,
	`first_registered_on` text,
	`registration_conclusion` text,
	`registered_until_on` text,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "issued_on_is_date" CHECK("issued_on" is null or "issued_on" is date("issued_on")),
	CONSTRAINT "first_registered_on_is_date" CHECK("first_registered_on" is null or "first_registered_on" is date("first_registered_on")),
	CONSTRAINT "registered_until_on_is_date" CHECK("registered_until_on" is null or "registered_until_on" is date("registered_until_on")),
	CONSTRAINT "registration_conclusion_is_known" CHECK("registration_conclusion" is null or "registration_conclusion" in ('passed', 'deferred', 'failed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `certificate_standing_key` ON `certificate` (`district_id`,`teacher_id`,`certificate_no`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `certificate_superseded_teacher_id` ON `certificate` (`district_id`,`teacher_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE TABLE `class_adviser_term` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`teacher_id` integer NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "starts_on_is_date" CHECK("starts_on" is null or "starts_on" is date("starts_on")),
	CONSTRAINT "ends_on_is_date" CHECK("ends_on" is null or "ends_on" is date("ends_on")),
	CONSTRAINT "ends_on_not_before_start" CHECK("ends_on" is null or "starts_on" is null or "ends_on" >= "starts_on")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `class_adviser_term_standing_key` ON `class_adviser_term` (`district_id`,`teacher_id`,`starts_on`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `class_adviser_term_superseded_teacher_id` ON `class_adviser_term` (`district_id`,`teacher_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE TABLE `ethics_record` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`teacher_id` integer NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`occurred_on` text NOT NULL,
	`influence_until_on` text,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "occurred_on_is_date" CHECK("occurred_on" is null or "occurred_on" is date("occurred_on")),
	CONSTRAINT "influence_until_on_is_date" CHECK("influence_until_on" is null or "influence_until_on" is date("influence_until_on")),
	CONSTRAINT "kind_is_known" CHECK("kind" is null or "kind" in ('honour', 'sanction'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ethics_record_standing_key` ON `ethics_record` (`district_id`,`teacher_id`,`occurred_on`,`title`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `ethics_record_superseded_teacher_id` ON `ethics_record` (`district_id`,`teacher_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE TABLE `hours_entry` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`teacher_id` integer NOT NULL,
	`training_year` integer NOT NULL,
	`level` text NOT NULL,
	`topic` text,
	`project_name` text NOT NULL,
	`organiser` text,
	`delivery` text NOT NULL,
	`starts_on` text,
	`ends_on` text NOT NULL,
	`hours_tenths` integer NOT NULL,
	`credits_tenths` integer,
	`certificate_no` text,
	`recognition` text DEFAULT 'recognised' NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "starts_on_is_date" CHECK("starts_on" is null or "starts_on" is date("starts_on")),
	CONSTRAINT "ends_on_is_date" CHECK("ends_on" is null or "ends_on" is date("ends_on")),
	CONSTRAINT "ends_on_not_before_start" CHECK("ends_on" is null or "starts_on" is null or "ends_on" >= "starts_on"),
	CONSTRAINT "hours_tenths_is_positive" CHECK("hours_tenths" is null or (typeof("hours_tenths") = 'integer' and "hours_tenths" > 0)),
	CONSTRAINT "level_is_known" CHECK("level" is null or "level" in ('national', 'municipal', 'district', 'school_based', 'degree_study', 'other')),
	CONSTRAINT "topic_is_known" CHECK("topic" is null or "topic" in ('ethics', 'subject_knowledge', 'teaching_skill', 'information_technology', 'class_adviser', 'mental_health', 'management', 'other')),
	CONSTRAINT "delivery_is_known" CHECK("delivery" is null or "delivery" in ('in_person', 'online', 'blended', 'placement')),
	CONSTRAINT "recognition_is_known" CHECK("recognition" is null or "recognition" in ('recognised', 'pending', 'rejected'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hours_entry_standing_key` ON `hours_entry` (`district_id`,`teacher_id`,`ends_on`,`project_name`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `hours_entry_superseded_teacher_id` ON `hours_entry` (`district_id`,`teacher_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE TABLE `title_engagement` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`teacher_id` integer NOT NULL,
	`title` text NOT NULL,
	`granted_on` text NOT NULL,
	`engaged_from_on` text,
	`engaged_until_on` text,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "granted_on_is_date" CHECK("granted_on" is null or "granted_on" is date("granted_on")),
	CONSTRAINT "engaged_from_on_is_date" CHECK("engaged_from_on" is null or "engaged_from_on" is date("engaged_from_on")),
	CONSTRAINT "engaged_until_on_is_date" CHECK("engaged_until_on" is null or "engaged_until_on" is date("engaged_until_on")),
	CONSTRAINT "engaged_until_on_not_before_start" CHECK("engaged_until_on" is null or "engaged_from_on" is null or "engaged_until_on" >= "engaged_from_on"),
	CONSTRAINT "title_is_known" CHECK("title" is null or "title" in ('grade_3', 'grade_2', 'grade_1', 'senior', 'full_senior', 'assistant_lecturer', 'lecturer', 'senior_lecturer', 'full_senior_lecturer'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `title_engagement_standing_key` ON `title_engagement` (`district_id`,`teacher_id`,`title`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `title_engagement_superseded_teacher_id` ON `title_engagement` (`district_id`,`teacher_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE TABLE `import_job` (
	`id` text PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`state` text NOT NULL,
	`file_name` text NOT NULL,
	`file_sha256` text NOT NULL,
	`file_bytes` integer NOT NULL,
	`sheet` text,
	`actor_id` text,
	`created_at` text NOT NULL,
	`finished_at` text,
	`summary` text,
	`source_id` integer,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "state_is_known" CHECK("state" is null or "state" in ('reading', 'checked', 'applying', 'done', 'refused', 'failed', 'cancelled')),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "finished_at_is_instant" CHECK("finished_at" is null or "finished_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "finished_at"))
);
--> statement-breakpoint
CREATE INDEX `import_job_recent` ON `import_job` (`district_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `import_job_source` ON `import_job` (`source_id`);--> statement-breakpoint
CREATE TABLE `leave` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`teacher_id` integer NOT NULL,
	`kind` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "starts_on_is_date" CHECK("starts_on" is null or "starts_on" is date("starts_on")),
	CONSTRAINT "ends_on_is_date" CHECK("ends_on" is null or "ends_on" is date("ends_on")),
	CONSTRAINT "ends_on_not_before_start" CHECK("ends_on" is null or "starts_on" is null or "ends_on" >= "starts_on"),
	CONSTRAINT "kind_is_known" CHECK("kind" is null or "kind" in ('maternity', 'sick', 'study', 'secondment', 'other'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `leave_standing_key` ON `leave` (`district_id`,`teacher_id`,`starts_on`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `leave_superseded_teacher_id` ON `leave` (`district_id`,`teacher_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE TABLE `posting` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`teacher_id` integer NOT NULL,
	`school_id` integer NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	`post_kind` text,
	`origin` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "starts_on_is_date" CHECK("starts_on" is null or "starts_on" is date("starts_on")),
	CONSTRAINT "ends_on_is_date" CHECK("ends_on" is null or "ends_on" is date("ends_on")),
	CONSTRAINT "ends_on_not_before_start" CHECK("ends_on" is null or "starts_on" is null or "ends_on" >= "starts_on"),
	CONSTRAINT "post_kind_is_known" CHECK("post_kind" is null or "post_kind" in ('teacher', 'principal', 'vice_principal', 'teaching_research_officer', 'administration', 'teaching_support', 'general_service')),
	CONSTRAINT "origin_is_known" CHECK("origin" is null or "origin" in ('history', 'profile'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `posting_standing_key` ON `posting` (`district_id`,`teacher_id`,`starts_on`,`school_id`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `posting_superseded_teacher_id` ON `posting` (`district_id`,`teacher_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `posting_open` ON `posting` (`district_id`,`teacher_id`) WHERE superseded_at is null and ends_on is null;--> statement-breakpoint
CREATE INDEX `posting_school` ON `posting` (`school_id`);--> statement-breakpoint
CREATE TABLE `rotation` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`teacher_id` integer NOT NULL,
	`kind` text NOT NULL,
	`moves_personnel` integer,
	`origin_school_id` integer NOT NULL,
	`host_school_id` integer NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`origin_school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`host_school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "starts_on_is_date" CHECK("starts_on" is null or "starts_on" is date("starts_on")),
	CONSTRAINT "ends_on_is_date" CHECK("ends_on" is null or "ends_on" is date("ends_on")),
	CONSTRAINT "ends_on_not_before_start" CHECK("ends_on" is null or "starts_on" is null or "ends_on" >= "starts_on"),
	CONSTRAINT "moves_personnel_is_flag" CHECK("moves_personnel" is null or "moves_personnel" in (0, 1)),
	CONSTRAINT "kind_is_known" CHECK("kind" is null or "kind" in ('periodic', 'cross_school_recruitment', 'learning_zone', 'school_alliance', 'education_group', 'paired_support', 'itinerant', 'other'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rotation_standing_key` ON `rotation` (`district_id`,`teacher_id`,`starts_on`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `rotation_superseded_teacher_id` ON `rotation` (`district_id`,`teacher_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE INDEX `rotation_origin_school` ON `rotation` (`origin_school_id`);--> statement-breakpoint
CREATE INDEX `rotation_host_school` ON `rotation` (`host_school_id`);--> statement-breakpoint
CREATE TABLE `school` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`code` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `school_code` ON `school` (`district_id`,`code`);--> statement-breakpoint
CREATE TABLE `school_record` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`school_id` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`ownership` text,
	`settlement` text,
	`is_weak` integer,
	`education_group` text,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "kind_is_known" CHECK("kind" is null or "kind" in ('kindergarten', 'primary', 'junior_secondary', 'nine_year', 'senior_secondary', 'complete_secondary', 'vocational', 'special_education', 'teacher_college', 'other')),
	CONSTRAINT "ownership_is_known" CHECK("ownership" is null or "ownership" in ('public', 'private')),
	CONSTRAINT "settlement_is_known" CHECK("settlement" is null or "settlement" in ('urban', 'town', 'rural')),
	CONSTRAINT "is_weak_is_flag" CHECK("is_weak" is null or "is_weak" in (0, 1))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `school_record_standing_key` ON `school_record` (`district_id`,`school_id`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `school_record_superseded_school_id` ON `school_record` (`district_id`,`school_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE TABLE `teacher` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`teacher_no` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `teacher_teacher_no` ON `teacher` (`district_id`,`teacher_no`);--> statement-breakpoint
CREATE TABLE `teacher_record` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`source_id` integer NOT NULL,
	`source_row` integer,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`superseded_by_source_id` integer,
	`supersedes_id` integer,
	`teacher_id` integer NOT NULL,
	`name` text NOT NULL,
	`identity_kind` text,
	`identity_number_sealed` text,
	`identity_number_hash` text,
	`sex` text NOT NULL,
	`born_on` text NOT NULL,
	`school_id` integer NOT NULL,
	`post_kind` text NOT NULL,
	`stage` text,
	`subject` text,
	`is_specialised` integer,
	`is_established` integer,
	`work_started_on` text,
	`teaching_since_on` text NOT NULL,
	`joined_school_on` text NOT NULL,
	`education` text,
	`mobile_sealed` text,
	`mobile_hash` text,
	`email_sealed` text,
	`email_hash` text,
	`employment_status` text,
	`left_on` text,
	FOREIGN KEY (`source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_source_id`) REFERENCES `fact_source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recorded_at_is_instant" CHECK("recorded_at" is null or "recorded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "recorded_at")),
	CONSTRAINT "superseded_at_is_instant" CHECK("superseded_at" is null or "superseded_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "superseded_at")),
	CONSTRAINT "sex_is_known" CHECK("sex" is null or "sex" in ('male', 'female')),
	CONSTRAINT "identity_kind_is_known" CHECK("identity_kind" is null or "identity_kind" in ('resident_identity_card', 'hmt_residence_permit', 'hmt_travel_permit', 'foreigner_residence_permit', 'passport', 'other')),
	CONSTRAINT "post_kind_is_known" CHECK("post_kind" is null or "post_kind" in ('teacher', 'principal', 'vice_principal', 'teaching_research_officer', 'administration', 'teaching_support', 'general_service')),
	CONSTRAINT "stage_is_known" CHECK("stage" is null or "stage" in ('preschool', 'primary', 'junior_secondary', 'senior_secondary', 'vocational', 'special_education', 'other')),
	CONSTRAINT "education_is_known" CHECK("education" is null or "education" in ('doctorate', 'master', 'bachelor', 'junior_college', 'secondary_normal', 'other')),
	CONSTRAINT "employment_status_is_known" CHECK("employment_status" is null or "employment_status" in ('in_post', 'retired', 'resigned', 'transferred_out')),
	CONSTRAINT "born_on_is_date" CHECK("born_on" is null or "born_on" is date("born_on")),
	CONSTRAINT "work_started_on_is_date" CHECK("work_started_on" is null or "work_started_on" is date("work_started_on")),
	CONSTRAINT "teaching_since_on_is_date" CHECK("teaching_since_on" is null or "teaching_since_on" is date("teaching_since_on")),
	CONSTRAINT "joined_school_on_is_date" CHECK("joined_school_on" is null or "joined_school_on" is date("joined_school_on")),
	CONSTRAINT "left_on_is_date" CHECK("left_on" is null or "left_on" is date("left_on")),
	CONSTRAINT "is_specialised_is_flag" CHECK("is_specialised" is null or "is_specialised" in (0, 1)),
	CONSTRAINT "is_established_is_flag" CHECK("is_established" is null or "is_established" in (0, 1))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `teacher_record_standing_key` ON `teacher_record` (`district_id`,`teacher_id`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `teacher_record_superseded_teacher_id` ON `teacher_record` (`district_id`,`teacher_id`) WHERE superseded_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `teacher_record_identity` ON `teacher_record` (`district_id`,`identity_number_hash`) WHERE superseded_at is null and identity_number_hash is not null;--> statement-breakpoint
CREATE INDEX `teacher_record_school` ON `teacher_record` (`school_id`);--> statement-breakpoint
CREATE TABLE `district_setting` (
	`district_id` text NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	`changed_at` text NOT NULL,
	PRIMARY KEY(`district_id`, `key`),
	CONSTRAINT "changed_at_is_instant" CHECK("changed_at" is null or "changed_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "changed_at"))
);
--> statement-breakpoint
CREATE TABLE `roster` (
	`teacher_id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`teacher_no` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`school_id` integer NOT NULL,
	`school_code` text NOT NULL,
	`post_kind` text,
	`stage` text,
	`subject` text,
	`employment_status` text NOT NULL,
	`hours_standing` text NOT NULL,
	`credited_tenths` integer NOT NULL,
	`required_tenths` integer NOT NULL,
	`remaining_tenths` integer NOT NULL,
	`computed_at` text NOT NULL,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "hours_standing_is_known" CHECK("hours_standing" is null or "hours_standing" in ('met', 'on_pace', 'behind', 'not_applicable', 'undetermined'))
);
--> statement-breakpoint
CREATE INDEX `roster_by_name` ON `roster` (`district_id`,`name_key`,`teacher_id`);--> statement-breakpoint
CREATE INDEX `roster_by_remaining` ON `roster` (`district_id`,`remaining_tenths`,`teacher_id`);--> statement-breakpoint
CREATE INDEX `roster_by_school` ON `roster` (`district_id`,`school_code`,`name_key`,`teacher_id`);--> statement-breakpoint
CREATE INDEX `roster_by_standing` ON `roster` (`district_id`,`hours_standing`,`name_key`,`teacher_id`);--> statement-breakpoint
CREATE INDEX `roster_by_status` ON `roster` (`district_id`,`employment_status`,`name_key`,`teacher_id`);--> statement-breakpoint
CREATE INDEX `roster_by_stage` ON `roster` (`district_id`,`stage`,`name_key`,`teacher_id`);--> statement-breakpoint
CREATE INDEX `roster_by_subject` ON `roster` (`district_id`,`subject`,`name_key`,`teacher_id`);--> statement-breakpoint
CREATE INDEX `roster_school` ON `roster` (`school_id`);--> statement-breakpoint
CREATE TABLE `roster_term` (
	`district_id` text NOT NULL,
	`term` text NOT NULL,
	`teacher_id` integer NOT NULL,
	PRIMARY KEY(`district_id`, `term`, `teacher_id`),
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `roster_term_teacher` ON `roster_term` (`teacher_id`);--> statement-breakpoint
CREATE TABLE `standing` (
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
	`computed_at` text NOT NULL,
	PRIMARY KEY(`district_id`, `teacher_id`, `rule`, `cycle_starts_on`),
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outcome_is_known" CHECK("outcome" is null or "outcome" in ('met', 'not_met', 'exempt', 'not_applicable', 'undetermined')),
	CONSTRAINT "as_of_on_is_date" CHECK("as_of_on" is null or "as_of_on" is date("as_of_on")),
	CONSTRAINT "next_change_on_is_date" CHECK("next_change_on" is null or "next_change_on" is date("next_change_on")),
	CONSTRAINT "on_pace_is_flag" CHECK("on_pace" is null or "on_pace" in (0, 1)),
	CONSTRAINT "computed_at_is_instant" CHECK("computed_at" is null or "computed_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "computed_at"))
);
--> statement-breakpoint
CREATE INDEX `standing_next_change` ON `standing` (`district_id`,`next_change_on`);--> statement-breakpoint
CREATE INDEX `standing_teacher` ON `standing` (`teacher_id`);