import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125102600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "enquiry" ("id" text not null, "form_key" text not null, "product_id" text not null, "product_handle" text not null, "product_name" text not null, "maker_name" text not null, "name" text not null, "phone" text null, "email" text null, "from_day" text not null, "to_day" text not null, "guests" integer not null, "message" text not null, "locale" text check ("locale" in ('vi', 'en')) not null default 'vi', "copy_to" text null, "copy_sent_at" timestamptz null, "operator_told_at" timestamptz null, "answered_at" timestamptz null, "answered_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "enquiry_pkey" primary key ("id"), constraint enquiry_can_be_answered check (phone IS NOT NULL OR email IS NOT NULL), constraint enquiry_days_in_order check (from_day <= to_day), constraint enquiry_guests_positive check (guests > 0));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_enquiry_deleted_at" ON "enquiry" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_enquiry_form_key_unique" ON "enquiry" ("form_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_enquiry_email" ON "enquiry" ("email") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_enquiry_to_day" ON "enquiry" ("to_day") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_enquiry_created_at" ON "enquiry" ("created_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "enquiry" cascade;`)
  }
}
