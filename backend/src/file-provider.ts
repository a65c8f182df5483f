import { join } from "node:path"
import type { env } from "./env"

type Settings = Pick<
  typeof env,
  | "BACKEND_URL"
  | "OCOP_DATA_DIR"
  | "S3_ACCESS_KEY_ID"
  | "S3_BUCKET"
  | "S3_ENDPOINT"
  | "S3_FILE_URL"
  | "S3_PREFIX"
  | "S3_REGION"
  | "S3_SECRET_ACCESS_KEY"
>

/** Files never change under their name. */
const CACHE_CONTROL = "public, max-age=31536000, immutable"

/** Where Medusa's File Module keeps files: in a bucket when one is named, else in the data directory. */
export function fileProvider(settings: Settings) {
  return settings.S3_BUCKET === undefined ? inDirectory(settings) : inBucket(settings)
}

function inDirectory({ OCOP_DATA_DIR, BACKEND_URL }: Settings) {
  return {
    resolve: "@medusajs/medusa/file-local",
    id: "local",
    options: {
      upload_dir: join(OCOP_DATA_DIR, "files"),
      // Nothing serves it.
      private_upload_dir: join(OCOP_DATA_DIR, "private"),
      backend_url: BACKEND_URL,
    },
  }
}

function inBucket(settings: Settings) {
  const { S3_ENDPOINT } = settings
  return {
    resolve: "@medusajs/medusa/file-s3",
    id: "s3",
    options: {
      bucket: settings.S3_BUCKET,
      region: settings.S3_REGION,
      access_key_id: settings.S3_ACCESS_KEY_ID,
      secret_access_key: settings.S3_SECRET_ACCESS_KEY,
      file_url: settings.S3_FILE_URL?.replace(/\/$/, ""),
      prefix: settings.S3_PREFIX ?? "",
      cache_control: CACHE_CONTROL,
      // Stores other than Amazon's have one name for all buckets.
      ...(S3_ENDPOINT === undefined
        ? {}
        : { endpoint: S3_ENDPOINT, additional_client_config: { forcePathStyle: true } }),
    },
  }
}
