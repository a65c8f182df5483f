import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125164100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "document" ("id" text not null, "owner_type" text not null, "owner_id" text not null, "purpose" text not null, "kind" text check ("kind" in ('jpeg', 'pdf')) not null, "filename" text not null, "bytes" integer not null, "width" integer null, "height" integer null, "content_hash" text not null, "file_key" text not null, "added_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "document_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_document_deleted_at" ON "document" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_document_owner_type_owner_id_purpose_content_hash_unique" ON "document" ("owner_type", "owner_id", "purpose", "content_hash") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_document_owner_type_owner_id" ON "document" ("owner_type", "owner_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "document" cascade;`)
  }
}
