import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The deposit of gifts is what an operator has chosen. */
export class Migration20261128110000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "deposit_rule_change" ("id" text not null, "at" timestamptz not null, "rule" jsonb not null, "reason" text not null, "user_id" text not null, "user_email" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "deposit_rule_change_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_deposit_rule_change_deleted_at" ON "deposit_rule_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create or replace trigger "deposit_rule_change_stays" before update or delete on "deposit_rule_change" for each row execute function setting_refuse_change();`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "deposit_rule_change" cascade;`)
  }
}
