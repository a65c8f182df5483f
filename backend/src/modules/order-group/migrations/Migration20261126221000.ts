import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126221000 extends Migration {
  override async up(): Promise<void> {
    this.allow("'cod', 'vietqr', 'card'")
  }

  override async down(): Promise<void> {
    this.allow("'cod', 'vietqr'")
  }

  private allow(methods: string): void {
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_payment_method_check";`)
    this.addSql(
      `alter table if exists "order_group" add constraint "order_group_payment_method_check" check ("payment_method" in (${methods}));`,
    )
  }
}
