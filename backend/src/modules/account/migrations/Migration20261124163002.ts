import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124163002 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "session_end" ("id" text not null, "customer_id" text not null, "ended_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "session_end_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_session_end_deleted_at" ON "session_end" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_session_end_customer_id_unique" ON "session_end" ("customer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "erasure" ("id" text not null, "customer_id" text not null, "done_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "erasure_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_erasure_deleted_at" ON "erasure" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_erasure_customer_id_unique" ON "erasure" ("customer_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "session_end" cascade;`)
    this.addSql(`drop table if exists "erasure" cascade;`)
  }
}
