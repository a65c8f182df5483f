import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123211935 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_recognition" drop constraint if exists "ocop_recognition_decision_id_product_id_organization_id_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_product_facts" drop constraint if exists "ocop_product_facts_product_id_unique";`,
    )
    this.addSql(
      `alter table if exists "ocop_decision" drop constraint if exists "ocop_decision_number_date_authority_unique";`,
    )
    this.addSql(
      `create table if not exists "ocop_certification" ("id" text not null, "standard" text not null, "number" text not null, "issuer" text not null, "scope" text check ("scope" in ('product', 'organization')) not null, "organization_id" text not null, "product_id" text null, "scope_text" text null, "issued_on" text not null, "valid_from" text not null, "valid_until" text null, "evidence_url" text null, "evidence_bytes" integer null, "source" text null, "verified_by" text null, "verified_on" text null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certification_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certification_deleted_at" ON "ocop_certification" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certification_organization_id" ON "ocop_certification" ("organization_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certification_product_id" ON "ocop_certification" ("product_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_decision" ("id" text not null, "number" text not null, "date" text not null, "authority" text not null, "scan_url" text null, "scan_bytes" integer null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_decision_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_decision_deleted_at" ON "ocop_decision" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_decision_number_date_authority_unique" ON "ocop_decision" ("number", "date", "authority") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_product_facts" ("id" text not null, "product_id" text not null, "set_no" integer not null, "origin_province_code" text not null, "origin_commune_code" text null, "net_quantity" text null, "ingredients" text null, "usage" text null, "storage" text null, "warnings" text null, "allergens" text null, "material_origin" text null, "shelf_life_days" integer null, "temperature_class" text check ("temperature_class" in ('ambient', 'cool', 'frozen')) not null default 'ambient', "declaration_no" text null, "barcode" text null, "season_months" text[] not null default '{}', "story" text null, "is_demo" boolean not null default false, "source" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_product_facts_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_product_facts_deleted_at" ON "ocop_product_facts" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_product_facts_product_id_unique" ON "ocop_product_facts" ("product_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_recognition" ("id" text not null, "decision_id" text not null, "product_id" text not null, "organization_id" text not null, "stars" integer not null, "score" real null, "valid_from" text not null, "valid_until" text not null, "extended_until" text null, "extension_paper" text null, "revoked_on" text null, "revocation_ground" text null, "name_printed" text null, "place_printed" text null, "source" text null, "verified_by" text null, "verified_on" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_recognition_pkey" primary key ("id"), constraint ocop_recognition_stars check (stars BETWEEN 3 AND 5));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_recognition_decision_id" ON "ocop_recognition" ("decision_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_recognition_deleted_at" ON "ocop_recognition" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_recognition_decision_id_product_id_organization_id_unique" ON "ocop_recognition" ("decision_id", "product_id", "organization_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_recognition_product_id" ON "ocop_recognition" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_recognition_valid_until" ON "ocop_recognition" ("valid_until") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ocop_sale_stop" ("id" text not null, "scope" text check ("scope" in ('product', 'organization')) not null, "product_id" text null, "organization_id" text null, "number" text not null, "issuer" text not null, "from" text not null, "until" text null, "reason" text not null, "internal_note" text null, "lifted_on" text null, "lifted_by_notice" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_sale_stop_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_sale_stop_deleted_at" ON "ocop_sale_stop" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_sale_stop_product_id" ON "ocop_sale_stop" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_sale_stop_organization_id" ON "ocop_sale_stop" ("organization_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "ocop_recognition" add constraint "ocop_recognition_decision_id_foreign" foreign key ("decision_id") references "ocop_decision" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_recognition" drop constraint if exists "ocop_recognition_decision_id_foreign";`,
    )

    this.addSql(`drop table if exists "ocop_certification" cascade;`)

    this.addSql(`drop table if exists "ocop_decision" cascade;`)

    this.addSql(`drop table if exists "ocop_product_facts" cascade;`)

    this.addSql(`drop table if exists "ocop_recognition" cascade;`)

    this.addSql(`drop table if exists "ocop_sale_stop" cascade;`)
  }
}
