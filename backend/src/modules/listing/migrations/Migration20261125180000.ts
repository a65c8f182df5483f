import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125180000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "listing_proposal" ("id" text not null, "organization_id" text not null, "product_id" text null, "draft_key" text not null, "name" text not null, "content" jsonb not null, "status" text check ("status" in ('draft', 'submitted', 'sent_back', 'approved', 'withdrawn')) not null default 'draft', "reasons" jsonb null, "flags" jsonb null, "submitted_at" timestamptz null, "decided_at" timestamptz null, "decided_by" text null, "on_behalf" boolean not null default false, "acted_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_proposal_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_proposal_deleted_at" ON "listing_proposal" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_proposal_organization_id_draft_key_unique" ON "listing_proposal" ("organization_id", "draft_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_proposal_product_id_unique" ON "listing_proposal" ("product_id") WHERE status IN ('draft', 'submitted', 'sent_back') AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_proposal_organization_id_id" ON "listing_proposal" ("organization_id", "id") WHERE status IN ('draft', 'submitted', 'sent_back') AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_proposal_status_submitted_at_id" ON "listing_proposal" ("status", "submitted_at", "id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_proposal" cascade;`)
  }
}
