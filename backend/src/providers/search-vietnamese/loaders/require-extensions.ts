import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

const EXTENSIONS = ["unaccent", "pg_trgm"]

/**
 * Refuses to start on a database that cannot search. The migration asks for the extensions, but on many managed
 * databases only an administrator may create them, and searching would then fail one request at a time.
 */
export default async function requireExtensions({ container }: LoaderOptions): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const isMigrated = await connection.schema.hasTable("search_postgres_index")
  if (!isMigrated) return

  const found = await connection("pg_extension").whereIn("extname", EXTENSIONS).pluck("extname")
  const missing = EXTENSIONS.filter((name) => !found.includes(name))
  if (missing.length === 0) return
  const commands = missing.map((name) => `CREATE EXTENSION ${name};`).join(" ")
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `The search needs the PostgreSQL extensions ${missing.join(" and ")}. As a database administrator run: ${commands}`,
  )
}
