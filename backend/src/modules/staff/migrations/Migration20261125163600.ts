import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125163600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "staff_role" ("id" text not null, "user_id" text not null, "role" text check ("role" in ('operator', 'registrar', 'reviewer', 'auditor')) not null, "province_code" text null, "granted_by" text null, "granted_at" timestamptz not null, "revoked_by" text null, "revoked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_role_pkey" primary key ("id"), constraint staff_role_province_for_officials check (province_code IS NULL OR role IN ('registrar', 'reviewer')));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_role_deleted_at" ON "staff_role" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_role_user_id" ON "staff_role" ("user_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_staff_role_user_id_role_unique" ON "staff_role" ("user_id", "role") WHERE province_code IS NULL AND revoked_at IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_staff_role_user_id_role_province_code_unique" ON "staff_role" ("user_id", "role", "province_code") WHERE revoked_at IS NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "staff_role" cascade;`)
  }
}
