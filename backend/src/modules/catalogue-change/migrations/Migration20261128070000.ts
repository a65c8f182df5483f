import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Products of which the index may say what is no longer so. Triggers write a row in the very transaction of the change
 * (see `mark-documents.ts`), and who has written the product to the index takes away the rows that were read before. Rows
 * are only ever added, so that two that sell at once never wait for each other.
 */
export class Migration20261128070000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "product_to_index" ("id" bigint generated always as identity primary key, "product_id" text not null, "is_routine" boolean not null default false, "due_at" timestamptz not null default now());`,
    )
    this.addSql(`create index if not exists "product_to_index_next" on "product_to_index" ("is_routine", "id");`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "product_to_index";`)
  }
}
