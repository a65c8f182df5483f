import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Marks are of documents of any search index. Under its old name the table stays as a view, for processes of the version
 * before which are still running; their marks are of products.
 */
export class Migration20261128110700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "product_to_index" rename to "document_to_index";`)
    this.addSql(`alter table "document_to_index" rename column "product_id" to "document_id";`)
    this.addSql(`alter table "document_to_index" add column "index_name" text not null default 'product';`)
    this.addSql(`drop index if exists "product_to_index_product";`)
    this.addSql(`alter index "product_to_index_next" rename to "document_to_index_next";`)
    this.addSql(
      `create index if not exists "document_to_index_document" on "document_to_index" ("index_name", "document_id");`,
    )
    this.addSql(
      `create index if not exists "document_to_index_held" on "document_to_index" ("index_name") where "due_at" = 'infinity';`,
    )
    this.addSql(
      `create view "product_to_index" as select "id", "document_id" as "product_id", "is_routine", "due_at" from "document_to_index" where "index_name" = 'product';`,
    )
    this.addSql(renamed("mark_products_of_", "mark_documents_of_"))
  }

  override async down(): Promise<void> {
    // They write to the table by the name that goes; the version before makes its own when it starts.
    this.addSql(WITHOUT_FUNCTIONS)
    this.addSql(`drop view if exists "product_to_index";`)
    this.addSql(`delete from "document_to_index" where "index_name" <> 'product';`)
    this.addSql(`drop index if exists "document_to_index_held";`)
    this.addSql(`drop index if exists "document_to_index_document";`)
    this.addSql(`alter table "document_to_index" drop column "index_name";`)
    this.addSql(`alter table "document_to_index" rename column "document_id" to "product_id";`)
    this.addSql(`alter table "document_to_index" rename to "product_to_index";`)
    this.addSql(`alter index "document_to_index_next" rename to "product_to_index_next";`)
    this.addSql(`create index if not exists "product_to_index_product" on "product_to_index" ("product_id");`)
  }
}

const WITHOUT_FUNCTIONS = `do $drop$
    declare found text;
    begin
      for found in select oid::regprocedure::text from pg_proc
        where pronamespace = current_schema()::regnamespace and starts_with(proname, 'mark_documents_of_')
      loop
        execute 'drop function ' || found || ' cascade';
      end loop;
    end
  $drop$;`

/** Triggers go on calling their functions, whatever these are called. */
function renamed(from: string, to: string): string {
  return `do $rename$
    declare found text;
    begin
      for found in select proname from pg_proc
        where pronamespace = current_schema()::regnamespace and starts_with(proname, '${from}')
      loop
        execute format('alter function %I() rename to %I', found, left('${to}' || substr(found, ${from.length + 1}), 63));
      end loop;
    end
  $rename$;`
}
