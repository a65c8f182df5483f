import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Papers that organizations send to be checked. */
export class Migration20261125205500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "paper_submission" ("id" text not null, "organization_id" text not null, "form_key" text not null, "kind" text check ("kind" in ('decision', 'certificate')) not null, "standard" text null, "product_name" text not null default '', "number" text not null, "issuer" text not null, "issued_on" text not null, "valid_until" text null, "note" text not null default '', "status" text check ("status" in ('submitted', 'sent_back', 'seen', 'withdrawn')) not null default 'submitted', "remark" text null, "submitted_at" timestamptz not null, "decided_at" timestamptz null, "decided_by" text null, "acted_by" text not null, "on_behalf" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paper_submission_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_paper_submission_organization_id_form_key_unique" on "paper_submission" ("organization_id", "form_key") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_paper_submission_organization_id_submitted_at_id" on "paper_submission" ("organization_id", "submitted_at", "id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_paper_submission_status_submitted_at_id" on "paper_submission" ("status", "submitted_at", "id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_paper_submission_deleted_at" on "paper_submission" ("deleted_at") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "paper_submission" cascade;`)
  }
}
