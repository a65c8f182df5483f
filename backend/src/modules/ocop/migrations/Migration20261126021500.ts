import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const COLUMNS: readonly [table: string, column: string, type: string][] = [
  ["ocop_decision", "province_code", "text null"],
  ["ocop_decision", "compared_with", "text null"],
  ["ocop_decision", "compared_on", "text null"],
  ["ocop_decision", "scan_document_id", "text null"],
  ["ocop_decision", "is_scan_public", "boolean not null default false"],
  ["ocop_recognition", "revocation_number", "text null"],
  ["ocop_recognition", "revocation_authority", "text null"],
  ["ocop_recognition", "drafted_by", "text null"],
  ["ocop_recognition", "checked_by", "text null"],
  ["ocop_recognition", "corrects", "text null"],
  ["ocop_certification", "scan_document_id", "text null"],
  ["ocop_certification", "revoked_on", "text null"],
  ["ocop_certification", "revocation_ground", "text null"],
  ["ocop_certification", "drafted_by", "text null"],
  ["ocop_certification", "checked_by", "text null"],
  ["ocop_certification", "corrects", "text null"],
  ["ocop_sale_stop", "registered_by", "text null"],
  ["ocop_sale_stop", "lifted_by", "text null"],
]

/** Who wrote down what the state says, who compared it, and what officials did, which nobody changes afterwards. */
export class Migration20261126021500 extends Migration {
  override async up(): Promise<void> {
    for (const [table, column, type] of COLUMNS) {
      this.addSql(`alter table if exists "${table}" add column if not exists "${column}" ${type};`)
    }
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_recognition_organization_id" ON "ocop_recognition" ("organization_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "ocop_official_act" ("id" text not null, "at" timestamptz not null, "act" text not null, "subject" text not null, "subject_id" text not null, "user_id" text not null, "user_email" text not null, "province_code" text null, "reason" text not null default '', "before" jsonb null, "after" jsonb null, "batch_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_official_act_pkey" primary key ("id"));`,
    )
    for (const column of ["subject_id", "user_id", "province_code", "batch_id"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_ocop_official_act_${column}_id" ON "ocop_official_act" ("${column}", "id") WHERE deleted_at IS NULL;`,
      )
    }
    this.addSql(
      `create or replace function ocop_refuse_change() returns trigger language plpgsql as $$ begin raise exception 'official acts are never changed'; end $$;`,
    )
    this.addSql(
      `create or replace trigger "ocop_official_act_stays" before update or delete on "ocop_official_act" for each row execute function ocop_refuse_change();`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_official_act" cascade;`)
    this.addSql(`drop function if exists ocop_refuse_change;`)
    this.addSql(`drop index if exists "IDX_ocop_recognition_organization_id";`)
    for (const [table, column] of COLUMNS) {
      this.addSql(`alter table if exists "${table}" drop column if exists "${column}";`)
    }
  }
}
