CREATE TABLE `claim` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`number` text NOT NULL,
	`teacher_id` integer NOT NULL,
	`school_id` integer NOT NULL,
	`state` text NOT NULL,
	`project_name` text NOT NULL,
	`organiser` text NOT NULL,
	`level` text NOT NULL,
	`topic` text NOT NULL,
	`delivery` text NOT NULL,
	`starts_on` text,
	`ends_on` text NOT NULL,
	`hours_tenths` integer NOT NULL,
	`certificate_no` text,
	`due_on` text NOT NULL,
	`school_note` text,
	`endorsed_by` text,
	`decision_note` text,
	`decided_by` text,
	`decided_at` text,
	`recognised_tenths` integer,
	`hours_entry_id` integer,
	`appeal` text,
	`appealed_at` text,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`endorsed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "state_is_known" CHECK("state" is null or "state" in ('filed', 'returned', 'endorsed', 'recognised', 'refused', 'appealed', 'withdrawn')),
	CONSTRAINT "level_is_known" CHECK("level" is null or "level" in ('national', 'municipal', 'district', 'school_based', 'degree_study', 'other')),
	CONSTRAINT "topic_is_known" CHECK("topic" is null or "topic" in ('ethics', 'subject_knowledge', 'teaching_skill', 'information_technology', 'class_adviser', 'mental_health', 'management', 'other')),
	CONSTRAINT "delivery_is_known" CHECK("delivery" is null or "delivery" in ('in_person', 'online', 'blended', 'placement')),
	CONSTRAINT "starts_on_is_date" CHECK("starts_on" is null or "starts_on" is date("starts_on")),
	CONSTRAINT "ends_on_is_date" CHECK("ends_on" is null or "ends_on" is date("ends_on")),
	CONSTRAINT "due_on_is_date" CHECK("due_on" is null or "due_on" is date("due_on")),
	CONSTRAINT "ends_on_not_before_start" CHECK("ends_on" is null or "starts_on" is null or "ends_on" >= "starts_on"),
	CONSTRAINT "hours_tenths_is_positive" CHECK("hours_tenths" is null or (typeof("hours_tenths") = 'integer' and "hours_tenths" > 0)),
	CONSTRAINT "recognised_tenths_is_positive" CHECK("recognised_tenths" is null or (typeof("recognised_tenths") = 'integer' and "recognised_tenths" > 0)),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at")),
	CONSTRAINT "decided_at_is_instant" CHECK("decided_at" is null or "decided_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "decided_at")),
	CONSTRAINT "appealed_at_is_instant" CHECK("appealed_at" is null or "appealed_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "appealed_at")),
	CONSTRAINT "recognised_with_hours" CHECK(state <> 'recognised' or (recognised_tenths is not null and recognised_tenths <= hours_tenths))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claim_number` ON `claim` (`district_id`,`number`);--> statement-breakpoint
CREATE INDEX `claim_queue` ON `claim` (`district_id`,`state`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `claim_teacher` ON `claim` (`teacher_id`,`id`);--> statement-breakpoint
CREATE INDEX `claim_school` ON `claim` (`school_id`,`state`);--> statement-breakpoint
CREATE INDEX `claim_certificate` ON `claim` (`district_id`,`certificate_no`) WHERE certificate_no is not null;--> statement-breakpoint
CREATE TABLE `claim_attachment` (
	`claim_id` integer NOT NULL,
	`attachment_id` integer NOT NULL,
	`removed_at` text,
	PRIMARY KEY(`claim_id`, `attachment_id`),
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attachment_id`) REFERENCES `attachment`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "removed_at_is_instant" CHECK("removed_at" is null or "removed_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "removed_at"))
);
--> statement-breakpoint
CREATE INDEX `claim_attachment_attachment` ON `claim_attachment` (`attachment_id`);--> statement-breakpoint
CREATE TABLE `calendar_day` (
	`district_id` text NOT NULL,
	`on` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`district_id`, `on`),
	CONSTRAINT "on_is_date" CHECK("on" is null or "on" is date("on")),
	CONSTRAINT "kind_is_known" CHECK("kind" is null or "kind" in ('holiday', 'exam', 'workday'))
);
--> statement-breakpoint
CREATE TABLE `course` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`number` text NOT NULL,
	`state` text NOT NULL,
	`edition` integer NOT NULL,
	`quality_course_no` text,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "state_is_known" CHECK("state" is null or "state" in ('active', 'archived')),
	CONSTRAINT "edition_is_positive" CHECK("edition" is null or (typeof("edition") = 'integer' and "edition" > 0)),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `course_number` ON `course` (`district_id`,`number`);--> statement-breakpoint
CREATE INDEX `course_state` ON `course` (`district_id`,`state`,`id`);--> statement-breakpoint
CREATE TABLE `course_edition` (
	`course_id` integer NOT NULL,
	`edition` integer NOT NULL,
	`name` text NOT NULL,
	`level` text NOT NULL,
	`topic` text NOT NULL,
	`delivery` text NOT NULL,
	`hours_tenths` integer NOT NULL,
	`organiser` text NOT NULL,
	`description` text NOT NULL,
	`audience` text NOT NULL,
	`prerequisites` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	PRIMARY KEY(`course_id`, `edition`),
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "level_is_known" CHECK("level" is null or "level" in ('national', 'municipal', 'district', 'school_based', 'degree_study', 'other')),
	CONSTRAINT "topic_is_known" CHECK("topic" is null or "topic" in ('ethics', 'subject_knowledge', 'teaching_skill', 'information_technology', 'class_adviser', 'mental_health', 'management', 'other')),
	CONSTRAINT "delivery_is_known" CHECK("delivery" is null or "delivery" in ('in_person', 'online', 'blended', 'placement')),
	CONSTRAINT "hours_tenths_is_positive" CHECK("hours_tenths" is null or (typeof("hours_tenths") = 'integer' and "hours_tenths" > 0)),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at"))
);
--> statement-breakpoint
CREATE TABLE `course_run` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`number` text NOT NULL,
	`course_id` integer NOT NULL,
	`course_edition` integer NOT NULL,
	`title` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`capacity` integer NOT NULL,
	`state` text NOT NULL,
	`allocation` text NOT NULL,
	`enrol_from_on` text NOT NULL,
	`enrol_until_on` text NOT NULL,
	`lottery_seed` text,
	`allocated_at` text,
	`quotas` text NOT NULL,
	`accept_hours` integer NOT NULL,
	`cost_cents` integer,
	`suggestion` text,
	`cancel_reason` text,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "state_is_known" CHECK("state" is null or "state" in ('draft', 'announced', 'closed', 'cancelled')),
	CONSTRAINT "allocation_is_known" CHECK("allocation" is null or "allocation" in ('first_come', 'need_first', 'quota_by_school', 'lottery')),
	CONSTRAINT "starts_on_is_date" CHECK("starts_on" is null or "starts_on" is date("starts_on")),
	CONSTRAINT "ends_on_is_date" CHECK("ends_on" is null or "ends_on" is date("ends_on")),
	CONSTRAINT "enrol_from_on_is_date" CHECK("enrol_from_on" is null or "enrol_from_on" is date("enrol_from_on")),
	CONSTRAINT "enrol_until_on_is_date" CHECK("enrol_until_on" is null or "enrol_until_on" is date("enrol_until_on")),
	CONSTRAINT "ends_on_not_before_start" CHECK("ends_on" is null or "starts_on" is null or "ends_on" >= "starts_on"),
	CONSTRAINT "enrol_until_on_not_before_start" CHECK("enrol_until_on" is null or "enrol_from_on" is null or "enrol_until_on" >= "enrol_from_on"),
	CONSTRAINT "capacity_is_positive" CHECK("capacity" is null or (typeof("capacity") = 'integer' and "capacity" > 0)),
	CONSTRAINT "accept_hours_is_positive" CHECK("accept_hours" is null or (typeof("accept_hours") = 'integer' and "accept_hours" > 0)),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at")),
	CONSTRAINT "allocated_at_is_instant" CHECK("allocated_at" is null or "allocated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "allocated_at"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `course_run_number` ON `course_run` (`district_id`,`number`);--> statement-breakpoint
CREATE INDEX `course_run_state` ON `course_run` (`district_id`,`state`,`starts_on`,`id`);--> statement-breakpoint
CREATE INDEX `course_run_days` ON `course_run` (`district_id`,`starts_on`,`id`);--> statement-breakpoint
CREATE INDEX `course_run_course` ON `course_run` (`course_id`);--> statement-breakpoint
CREATE TABLE `course_session` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`run_id` integer NOT NULL,
	`on` text NOT NULL,
	`starts_minute` integer NOT NULL,
	`ends_minute` integer NOT NULL,
	`venue_id` integer,
	`topic` text NOT NULL,
	`state` text NOT NULL,
	`sequence` integer NOT NULL,
	`code_secret` text NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `course_run`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`venue_id`) REFERENCES `venue`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "on_is_date" CHECK("on" is null or "on" is date("on")),
	CONSTRAINT "starts_minute_is_minute" CHECK("starts_minute" between 0 and 1440),
	CONSTRAINT "ends_minute_is_minute" CHECK("ends_minute" between 0 and 1440),
	CONSTRAINT "starts_before_it_ends" CHECK(starts_minute < ends_minute),
	CONSTRAINT "state_is_known" CHECK("state" is null or "state" in ('planned', 'cancelled')),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at"))
);
--> statement-breakpoint
CREATE INDEX `course_session_run` ON `course_session` (`run_id`,`on`,`starts_minute`);--> statement-breakpoint
CREATE INDEX `course_session_day` ON `course_session` (`district_id`,`on`,`starts_minute`);--> statement-breakpoint
CREATE INDEX `course_session_venue` ON `course_session` (`venue_id`,`on`);--> statement-breakpoint
CREATE TABLE `course_session_trainer` (
	`session_id` integer NOT NULL,
	`trainer_id` integer NOT NULL,
	PRIMARY KEY(`session_id`, `trainer_id`),
	FOREIGN KEY (`session_id`) REFERENCES `course_session`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainer_id`) REFERENCES `trainer`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `course_session_trainer_trainer` ON `course_session_trainer` (`trainer_id`);--> statement-breakpoint
CREATE TABLE `schedule_waiver` (
	`id` integer PRIMARY KEY NOT NULL,
	`session_id` integer NOT NULL,
	`kind` text NOT NULL,
	`details` text NOT NULL,
	`reason` text NOT NULL,
	`waived_at` text NOT NULL,
	`waived_by` text,
	FOREIGN KEY (`session_id`) REFERENCES `course_session`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`waived_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "waived_at_is_instant" CHECK("waived_at" is null or "waived_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "waived_at"))
);
--> statement-breakpoint
CREATE INDEX `schedule_waiver_session` ON `schedule_waiver` (`session_id`);--> statement-breakpoint
CREATE TABLE `trainer` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`source` text NOT NULL,
	`teacher_id` integer,
	`name` text NOT NULL,
	`organisation` text NOT NULL,
	`expertise` text NOT NULL,
	`state` text NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "source_is_known" CHECK("source" is null or "source" in ('own', 'expert_pool')),
	CONSTRAINT "state_is_known" CHECK("state" is null or "state" in ('active', 'archived')),
	CONSTRAINT "own_is_somebody" CHECK(source <> 'own' or teacher_id is not null),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `trainer_person` ON `trainer` (`district_id`,`name`,`organisation`);--> statement-breakpoint
CREATE INDEX `trainer_teacher` ON `trainer` (`teacher_id`);--> statement-breakpoint
CREATE TABLE `venue` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`name` text NOT NULL,
	`site` text NOT NULL,
	`school_id` integer,
	`capacity` integer NOT NULL,
	`equipment` text NOT NULL,
	`opens_minute` integer NOT NULL,
	`closes_minute` integer NOT NULL,
	`state` text NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "capacity_is_positive" CHECK("capacity" is null or (typeof("capacity") = 'integer' and "capacity" > 0)),
	CONSTRAINT "opens_minute_is_minute" CHECK("opens_minute" between 0 and 1440),
	CONSTRAINT "closes_minute_is_minute" CHECK("closes_minute" between 0 and 1440),
	CONSTRAINT "opens_before_closes" CHECK(opens_minute < closes_minute),
	CONSTRAINT "state_is_known" CHECK("state" is null or "state" in ('active', 'archived')),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `venue_name` ON `venue` (`district_id`,`site`,`name`);--> statement-breakpoint
CREATE INDEX `venue_school` ON `venue` (`school_id`);--> statement-breakpoint
CREATE TABLE `attendance_mark` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`session_id` integer NOT NULL,
	`teacher_id` integer NOT NULL,
	`moment` text NOT NULL,
	`at` text NOT NULL,
	`received_at` text NOT NULL,
	`source` text NOT NULL,
	`scan_key` text,
	`reason` text,
	`recorded_by` text,
	`voided_at` text,
	`voided_by` text,
	`void_reason` text,
	FOREIGN KEY (`session_id`) REFERENCES `course_session`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`voided_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "moment_is_known" CHECK("moment" is null or "moment" in ('arrival', 'departure')),
	CONSTRAINT "source_is_known" CHECK("source" is null or "source" in ('code', 'manual', 'paper')),
	CONSTRAINT "at_is_instant" CHECK("at" is null or "at" is strftime('%Y-%m-%dT%H:%M:%fZ', "at")),
	CONSTRAINT "received_at_is_instant" CHECK("received_at" is null or "received_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "received_at")),
	CONSTRAINT "voided_at_is_instant" CHECK("voided_at" is null or "voided_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "voided_at"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attendance_mark_standing` ON `attendance_mark` (`session_id`,`teacher_id`,`moment`) WHERE voided_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `attendance_mark_scan` ON `attendance_mark` (`session_id`,`scan_key`) WHERE scan_key is not null;--> statement-breakpoint
CREATE INDEX `attendance_mark_teacher` ON `attendance_mark` (`teacher_id`);--> statement-breakpoint
CREATE TABLE `enrolment` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`updated_at` text NOT NULL,
	`run_id` integer NOT NULL,
	`teacher_id` integer NOT NULL,
	`school_id` integer NOT NULL,
	`state` text NOT NULL,
	`origin` text NOT NULL,
	`needs_school` integer NOT NULL,
	`applied_at` text NOT NULL,
	`seat` integer,
	`rank` integer,
	`reason` text,
	`offer_ends_at` text,
	`gave_feedback` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `course_run`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "state_is_known" CHECK("state" is null or "state" in ('applied', 'enrolled', 'waitlisted', 'offered', 'refused', 'withdrawn', 'removed')),
	CONSTRAINT "origin_is_known" CHECK("origin" is null or "origin" in ('self', 'school', 'office')),
	CONSTRAINT "needs_school_is_flag" CHECK("needs_school" is null or "needs_school" in (0, 1)),
	CONSTRAINT "gave_feedback_is_flag" CHECK("gave_feedback" is null or "gave_feedback" in (0, 1)),
	CONSTRAINT "seat_is_positive" CHECK("seat" is null or (typeof("seat") = 'integer' and "seat" > 0)),
	CONSTRAINT "rank_is_positive" CHECK("rank" is null or (typeof("rank") = 'integer' and "rank" > 0)),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "updated_at_is_instant" CHECK("updated_at" is null or "updated_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "updated_at")),
	CONSTRAINT "applied_at_is_instant" CHECK("applied_at" is null or "applied_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "applied_at")),
	CONSTRAINT "offer_ends_at_is_instant" CHECK("offer_ends_at" is null or "offer_ends_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "offer_ends_at"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `enrolment_standing` ON `enrolment` (`run_id`,`teacher_id`) WHERE state not in ('withdrawn', 'removed');--> statement-breakpoint
CREATE UNIQUE INDEX `enrolment_seat` ON `enrolment` (`run_id`,`seat`) WHERE seat is not null;--> statement-breakpoint
CREATE INDEX `enrolment_run` ON `enrolment` (`run_id`,`state`,`rank`,`id`);--> statement-breakpoint
CREATE INDEX `enrolment_teacher` ON `enrolment` (`teacher_id`,`state`,`run_id`);--> statement-breakpoint
CREATE INDEX `enrolment_school` ON `enrolment` (`school_id`,`state`);--> statement-breakpoint
CREATE TABLE `run_closing` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`run_id` integer NOT NULL,
	`closed_at` text NOT NULL,
	`closed_by` text,
	`reversed_at` text,
	`reversed_by` text,
	`reverse_reason` text,
	FOREIGN KEY (`run_id`) REFERENCES `course_run`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reversed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "closed_at_is_instant" CHECK("closed_at" is null or "closed_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "closed_at")),
	CONSTRAINT "reversed_at_is_instant" CHECK("reversed_at" is null or "reversed_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "reversed_at"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `run_closing_standing` ON `run_closing` (`run_id`) WHERE reversed_at is null;--> statement-breakpoint
CREATE INDEX `run_closing_run` ON `run_closing` (`run_id`,`id`);--> statement-breakpoint
CREATE TABLE `run_closing_person` (
	`closing_id` integer NOT NULL,
	`teacher_id` integer NOT NULL,
	`present_minutes` integer NOT NULL,
	`planned_minutes` integer NOT NULL,
	`result` text NOT NULL,
	`hours_tenths` integer NOT NULL,
	`hours_entry_id` integer,
	`note` text,
	PRIMARY KEY(`closing_id`, `teacher_id`),
	FOREIGN KEY (`closing_id`) REFERENCES `run_closing`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "result_is_known" CHECK("result" is null or "result" in ('passed', 'failed'))
);
--> statement-breakpoint
CREATE INDEX `run_closing_person_teacher` ON `run_closing_person` (`teacher_id`);--> statement-breakpoint
CREATE TABLE `run_feedback` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`run_id` integer NOT NULL,
	`usefulness` integer NOT NULL,
	`teaching` integer NOT NULL,
	`organisation` integer NOT NULL,
	`remark` text,
	`given_on` text NOT NULL,
	FOREIGN KEY (`run_id`) REFERENCES `course_run`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "usefulness_is_positive" CHECK("usefulness" is null or (typeof("usefulness") = 'integer' and "usefulness" > 0)),
	CONSTRAINT "teaching_is_positive" CHECK("teaching" is null or (typeof("teaching") = 'integer' and "teaching" > 0)),
	CONSTRAINT "organisation_is_positive" CHECK("organisation" is null or (typeof("organisation") = 'integer' and "organisation" > 0))
);
--> statement-breakpoint
CREATE INDEX `run_feedback_run` ON `run_feedback` (`run_id`);--> statement-breakpoint
CREATE TABLE `calendar_feed` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`kind` text NOT NULL,
	`teacher_id` integer,
	`venue_id` integer,
	`trainer_id` integer,
	`secret_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`venue_id`) REFERENCES `venue`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trainer_id`) REFERENCES `trainer`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_is_known" CHECK("kind" is null or "kind" in ('person', 'venue', 'trainer')),
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "ended_at_is_instant" CHECK("ended_at" is null or "ended_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "ended_at"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feed_secret` ON `calendar_feed` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `calendar_feed_teacher` ON `calendar_feed` (`teacher_id`);--> statement-breakpoint
CREATE INDEX `calendar_feed_venue` ON `calendar_feed` (`venue_id`);--> statement-breakpoint
CREATE INDEX `calendar_feed_trainer` ON `calendar_feed` (`trainer_id`);--> statement-breakpoint
CREATE TABLE `reminder` (
	`id` integer PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`teacher_id` integer NOT NULL,
	`kind` text NOT NULL,
	`values` text NOT NULL,
	`to` text NOT NULL,
	`once_key` text NOT NULL,
	`created_at` text NOT NULL,
	`read_at` text,
	FOREIGN KEY (`teacher_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "created_at_is_instant" CHECK("created_at" is null or "created_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "created_at")),
	CONSTRAINT "read_at_is_instant" CHECK("read_at" is null or "read_at" is strftime('%Y-%m-%dT%H:%M:%fZ', "read_at"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminder_once` ON `reminder` (`teacher_id`,`once_key`);--> statement-breakpoint
CREATE INDEX `reminder_unread` ON `reminder` (`teacher_id`,`read_at`,`id`);