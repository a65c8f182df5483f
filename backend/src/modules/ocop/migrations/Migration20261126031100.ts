import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const SUBJECTS = ["product_id", "organization_id"]

/** One notice stops the same goods, or the same organization, once: a form that is sent twice writes one row. */
export class Migration20261126031100 extends Migration {
  override async up(): Promise<void> {
    for (const subject of SUBJECTS) {
      this.addSql(
        `create unique index if not exists "IDX_ocop_sale_stop_${subject}_notice" on "ocop_sale_stop" ("number", "issuer", "${subject}") where deleted_at IS NULL;`,
      )
    }
  }

  override async down(): Promise<void> {
    for (const subject of SUBJECTS) this.addSql(`drop index if exists "IDX_ocop_sale_stop_${subject}_notice";`)
  }
}
