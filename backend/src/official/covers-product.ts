/**
 * Whether a notice or a paper is about a product: about it alone, or about the whole organization whose product it is.
 * `row`: what it is called in the query.
 */
export function coversProduct(row: string, product_id: string): [sql: string, values: string[]] {
  const sql = `(${row}.product_id = ? or (${row}.product_id is null and ${row}.organization_id in
    (select l.organization_id from organization_organization_product_product l
      where l.product_id = ? and l.deleted_at is null)))`
  return [sql, [product_id, product_id]]
}
