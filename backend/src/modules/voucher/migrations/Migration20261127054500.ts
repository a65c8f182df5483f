import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261127054500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "voucher" ("id" text not null, "promotion_id" text not null, "code" text not null, "is_automatic" boolean not null, "kind" text check ("kind" in ('amount', 'percent', 'free_delivery')) not null, "value" numeric not null, "ceiling" numeric null, "min_goods" numeric not null, "bearer" text check ("bearer" in ('platform', 'seller')) not null, "organization_id" text null, "valid_from" text not null, "valid_until" text null, "max_uses" integer null, "max_uses_per_buyer" integer null, "made_by" text not null, "stopped_at" timestamptz null, "stopped_by" text null, "raw_value" jsonb not null, "raw_ceiling" jsonb null, "raw_min_goods" jsonb not null, ${STAMPS}, constraint "voucher_pkey" primary key ("id"), constraint "voucher_bearer_seller" check (bearer = 'platform' or organization_id is not null));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_voucher_deleted_at" ON "voucher" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_voucher_code_unique" ON "voucher" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_voucher_promotion_id_unique" ON "voucher" ("promotion_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_voucher_valid_from" ON "voucher" ("valid_from") WHERE is_automatic AND stopped_at IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_voucher_created_at" ON "voucher" ("created_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "voucher_use" ("id" text not null, "voucher_id" text not null, "group_id" text not null, "amount" numeric not null, "platform_borne" numeric not null, "given_back_at" timestamptz null, "raw_amount" jsonb not null, "raw_platform_borne" jsonb not null, ${STAMPS}, constraint "voucher_use_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_voucher_use_deleted_at" ON "voucher_use" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_voucher_use_voucher_id_group_id_unique" ON "voucher_use" ("voucher_id", "group_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_voucher_use_group_id" ON "voucher_use" ("group_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "basket_voucher" ("id" text not null, "cart_id" text not null, "voucher_id" text not null, ${STAMPS}, constraint "basket_voucher_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_voucher_deleted_at" ON "basket_voucher" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_basket_voucher_cart_id_unique" ON "basket_voucher" ("cart_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    for (const table of ["basket_voucher", "voucher_use", "voucher"]) {
      this.addSql(`drop table if exists "${table}" cascade;`)
    }
  }
}
