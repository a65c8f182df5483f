import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126030500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "organization_member" add column if not exists "notice_channel" text check ("notice_channel" in ('email', 'sms', 'zalo')) not null default 'email';`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "organization_member" drop column if exists "notice_channel";`)
  }
}
