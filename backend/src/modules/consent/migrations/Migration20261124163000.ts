import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124163000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "consent" ("id" text not null, "subject" text not null, "purpose" text check ("purpose" in ('terms', 'privacy', 'stock_notice')) not null, "is_given" boolean not null, "policy_version" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consent_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consent_deleted_at" ON "consent" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_subject" ON "consent" ("subject") WHERE deleted_at IS NULL;`)
    this.addSql(
      `create or replace function "refuse_consent_change"() returns trigger language plpgsql as $$ begin raise exception 'consents are only ever added'; end $$;`,
    )
    this.addSql(
      `create or replace trigger "consent_is_append_only" before update or delete on "consent" for each row execute function "refuse_consent_change"();`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "consent" cascade;`)
    this.addSql(`drop function if exists "refuse_consent_change"();`)
  }
}
