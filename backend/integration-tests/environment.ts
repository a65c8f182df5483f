import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** Settings of the test shop. The database comes from DB_HOST, DB_PORT, DB_USERNAME and DB_PASSWORD. */
Object.assign(process.env, {
  NODE_ENV: "test",
  JWT_SECRET: "integration-jwt-secret-integration-jwt",
  COOKIE_SECRET: "integration-cookie-secret-integration",
  PERSONAL_DATA_SECRET: "integration-personal-data-secret-integration",
  STOREFRONT_SECRET: "integration-storefront-secret-integration",
  OPERATOR_EMAIL: "nguoi-truc@example.com",
  OCOP_DATA_DIR: mkdtempSync(join(tmpdir(), "ocop-test-")),
  MEDUSA_DISABLE_TELEMETRY: "true",
})
