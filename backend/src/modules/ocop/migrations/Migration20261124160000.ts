import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { FOLDED_NUMBER, RUNNING_NUMBER } from "../paper-number"

const TABLES = ["ocop_decision", "ocop_certification"]

/** Anybody may look papers up by their number, written in any way. */
export class Migration20261124160000 extends Migration {
  override async up(): Promise<void> {
    for (const table of TABLES) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_folded_number" ON "${table}" ((${FOLDED_NUMBER})) WHERE deleted_at IS NULL;`,
      )
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_running_number" ON "${table}" ((${RUNNING_NUMBER})) WHERE deleted_at IS NULL;`,
      )
    }
  }

  override async down(): Promise<void> {
    for (const table of TABLES) {
      this.addSql(`DROP INDEX IF EXISTS "IDX_${table}_folded_number";`)
      this.addSql(`DROP INDEX IF EXISTS "IDX_${table}_running_number";`)
    }
  }
}
