import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123211934 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "organization" drop constraint if exists "organization_handle_unique";`)
    this.addSql(
      `create table if not exists "organization" ("id" text not null, "handle" text not null, "name" text not null, "other_name" text null, "other_name_lang" text null, "legal_form" text check ("legal_form" in ('household', 'individual', 'cooperative', 'cooperative_group', 'enterprise', 'private_enterprise', 'farm', 'association', 'unknown')) not null, "is_producer" boolean not null default true, "is_sales_point" boolean not null default false, "identifier_type" text check ("identifier_type" in ('tax_code', 'household_code', 'personal_number', 'registration')) null, "identifier" text null, "province_code" text not null, "commune_code" text null, "street" text null, "street_public" boolean not null default false, "phone" text null, "since_year" integer null, "known_for" text null, "story_place" text null, "story_method" text null, "story_people" text null, "story_updated_on" text null, "status" text check ("status" in ('draft', 'submitted', 'verified', 'suspended')) not null default 'draft', "status_reason" text null, "is_demo" boolean not null default false, "source" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "organization_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_organization_handle_unique" ON "organization" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_organization_deleted_at" ON "organization" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_organization_province_code_commune_code" ON "organization" ("province_code", "commune_code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_organization_status" ON "organization" ("status") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "organization" cascade;`)
  }
}
