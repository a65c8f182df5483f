import { mkdirSync } from "node:fs"
import { join } from "node:path"

/** Of this process, whatever the environment says: it is emptied before each spec file. */
const folder = join(process.env["TEST_FOLDER"] ?? "", String(process.pid))
mkdirSync(folder, { recursive: true })

/** Settings of the test shop. The database comes from DB_HOST, DB_PORT, DB_USERNAME and DB_PASSWORD. */
Object.assign(process.env, {
  // Only the spec about engines asks a server: whoever puts a database back past its triggers tells none of it.
  TEST_MEILISEARCH_HOST: process.env["TEST_MEILISEARCH_HOST"] ?? process.env["MEILISEARCH_HOST"] ?? "",
  MEILISEARCH_HOST: "",
  NODE_ENV: "test",
  OCOP_DATA_DIR: folder,
  JWT_SECRET: "integration-jwt-secret-integration-jwt",
  COOKIE_SECRET: "integration-cookie-secret-integration",
  PERSONAL_DATA_SECRET: "integration-personal-data-secret-integration",
  AUTH_MFA_ENCRYPTION_KEY: "integration-two-factor-secret-integration",
  STOREFRONT_SECRET: "integration-storefront-secret-integration",
  BANK_BIN: "970436",
  BANK_ACCOUNT: "0071000123456",
  BANK_ACCOUNT_NAME: "CHO OCOP",
  SEPAY_WEBHOOK_SECRET: "integration-sepay-secret",
  // The key of payOS's published example.
  PAYOS_CHECKSUM_KEY: "1a54716c8f0efb2744fb28b6e38b25da7f67a925d98bc1c18bd8faaecadd7675",
  STRIPE_API_KEY: "sk_test_integration",
  STRIPE_PUBLISHABLE_KEY: "pk_test_integration",
  STRIPE_WEBHOOK_SECRET: "whsec_integration",
  // Where the specs about cards answer in Stripe's place, and otherwise nobody does.
  STRIPE_API_URL: `http://127.0.0.1:${20_000 + (process.pid % 20_000)}`,
  OPERATOR_EMAIL: "nguoi-truc@example.com",
  MEDUSA_DISABLE_TELEMETRY: "true",
})
