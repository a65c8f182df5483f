import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125210101 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "complaint" ("id" text not null, "code" text not null, "form_key" text not null, "order_id" text not null, "group_id" text not null, "organization_id" text not null, "state" text check ("state" in ('open', 'offered', 'returning', 'refused', 'escalated', 'settled', 'dismissed', 'withdrawn')) not null default 'open', "reason" text check ("reason" in ('damaged', 'wrong_goods', 'missing', 'poor_quality', 'wrong_information')) not null, "wish" text check ("wish" in ('money_back', 'replacement', 'other')) not null, "words" text not null, "content" jsonb not null, "reported_at" timestamptz not null, "answer_by" text not null, "amount" numeric not null default 0, "return_id" text null, "settled_at" timestamptz null, "raw_amount" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "complaint_pkey" primary key ("id"), constraint complaint_amount_not_negative check (amount >= 0));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_deleted_at" ON "complaint" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_code_unique" ON "complaint" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_order_id_form_key_unique" ON "complaint" ("order_id", "form_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_group_id" ON "complaint" ("group_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_organization_id_state" ON "complaint" ("organization_id", "state") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_state_reported_at" ON "complaint" ("state", "reported_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "complaint_event" ("id" text not null, "complaint_id" text not null, "key" text not null, "kind" text check ("kind" in ('reported', 'withdraw', 'agree', 'escalate', 'accept', 'offer', 'refuse', 'receive', 'dismiss')) not null, "actor" text check ("actor" in ('buyer', 'seller', 'operator', 'system')) not null, "actor_id" text null, "on_behalf" boolean not null default false, "note" text not null default '', "amount" numeric null, "comes_back" boolean not null default false, "told_at" timestamptz null, "raw_amount" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "complaint_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_event_complaint_id" ON "complaint_event" ("complaint_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_event_deleted_at" ON "complaint_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_event_complaint_id_key_unique" ON "complaint_event" ("complaint_id", "key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_event_created_at" ON "complaint_event" ("created_at") WHERE told_at IS NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "complaint_event" add constraint "complaint_event_complaint_id_foreign" foreign key ("complaint_id") references "complaint" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "complaint_event" cascade;`)
    this.addSql(`drop table if exists "complaint" cascade;`)
  }
}
