import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const CHECK = "ocop_product_facts_picture_archetype_check"
const FIRST = "'banh', 'gao', 'cu', 'lap-xuong', 'lo', 'chai', 'tui', 'trai', 'ca', 'dan'"
const MORE = "'hop', 'cuon', 'tra', 'chieu', 'nha', 'cay', 'tom'"

/** More kinds of drawings. */
export class Migration20261124210500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ocop_product_facts" drop constraint if exists "${CHECK}";`)
    this.addSql(
      `alter table if exists "ocop_product_facts" add constraint "${CHECK}" check ("picture_archetype" in (${FIRST}, ${MORE}));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`update "ocop_product_facts" set "picture_archetype" = 'tui' where "picture_archetype" in (${MORE});`)
    this.addSql(`alter table if exists "ocop_product_facts" drop constraint if exists "${CHECK}";`)
    this.addSql(
      `alter table if exists "ocop_product_facts" add constraint "${CHECK}" check ("picture_archetype" in (${FIRST}));`,
    )
  }
}
