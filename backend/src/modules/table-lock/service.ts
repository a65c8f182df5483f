import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Owns the table of the locking provider, which as a provider cannot bring a migration of its own. */
export default class TableLockModuleService extends MedusaService({}) {
  private readonly connection: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Forgets the locks of processes that died. They count for nothing already. */
  async deleteExpired(): Promise<void> {
    await this.connection("table_lock").whereRaw("expiration < now() - interval '1 hour'").delete()
  }
}
