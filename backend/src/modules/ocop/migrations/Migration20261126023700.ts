import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const OF_PAPER = `("decision_id", "product_id", "organization_id")`
const BEFORE = "IDX_ocop_recognition_decision_id_product_id_organization_id_unique"

/** A correction waits beside what it corrects: one verified row of a paper, one drafted, one correction of each. */
export class Migration20261126023700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "${BEFORE}";`)
    this.addSql(
      `create unique index if not exists "IDX_ocop_recognition_verified" on "ocop_recognition" ${OF_PAPER} where deleted_at IS NULL AND verified_on IS NOT NULL;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_ocop_recognition_drafted" on "ocop_recognition" ${OF_PAPER} where deleted_at IS NULL AND verified_on IS NULL AND corrects IS NULL;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_ocop_recognition_correcting" on "ocop_recognition" ("corrects") where deleted_at IS NULL AND verified_on IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    for (const name of ["verified", "drafted", "correcting"]) {
      this.addSql(`drop index if exists "IDX_ocop_recognition_${name}";`)
    }
    this.addSql(
      `create unique index if not exists "${BEFORE}" on "ocop_recognition" ${OF_PAPER} where deleted_at IS NULL;`,
    )
  }
}
