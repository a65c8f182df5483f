import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const COLUMNS = ["compared_with", "compared_on", "revocation_number", "revocation_authority"]

const UNIQUE: readonly [name: string, on: string, where: string][] = [
  ["of_product", `"number", "standard", "issuer", "issued_on", "product_id"`, "corrects IS NULL"],
  [
    "of_organization",
    `"number", "standard", "issuer", "issued_on", "organization_id"`,
    "corrects IS NULL AND product_id IS NULL",
  ],
  ["correcting", `"corrects"`, "verified_on IS NULL"],
]

/** Officials write certificates down: one paper once of the same goods or organization, and one correction at a time. */
export class Migration20261126140000 extends Migration {
  override async up(): Promise<void> {
    for (const column of COLUMNS) {
      this.addSql(`alter table if exists "ocop_certification" add column if not exists "${column}" text null;`)
    }
    for (const [name, on, where] of UNIQUE) {
      this.addSql(
        `create unique index if not exists "IDX_ocop_certification_${name}" on "ocop_certification" (${on}) where deleted_at IS NULL AND ${where};`,
      )
    }
  }

  override async down(): Promise<void> {
    for (const [name] of UNIQUE) this.addSql(`drop index if exists "IDX_ocop_certification_${name}";`)
    for (const column of COLUMNS) {
      this.addSql(`alter table if exists "ocop_certification" drop column if exists "${column}";`)
    }
  }
}
