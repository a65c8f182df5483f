import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Ids stay in the rows of an index. They were moved out of them along with the documents, so that whatever was ordered by
 * its score, and then by its id, read each id from elsewhere at each comparison: some forty pages of memory a document.
 */
export class Migration20261128070100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
do $$
declare
  "documents" text;
begin
  for "documents" in select "table_name" from "search_postgres_index" loop
    execute format('alter table %I alter column "id" set storage main', "documents");
    execute format('update %I set "id" = "id" || %L', "documents", '');
  end loop;
end
$$;`)
  }

  override async down(): Promise<void> {
    // Where a value lies is nothing that anybody sees.
  }
}
