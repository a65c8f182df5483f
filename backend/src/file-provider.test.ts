import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import s3 from "@medusajs/medusa/file-s3"
import { afterEach, describe, expect, test } from "vitest"
import { fileProvider } from "./file-provider"

const LAPTOP = {
  BACKEND_URL: "http://localhost:9000",
  OCOP_DATA_DIR: "/data",
  S3_ACCESS_KEY_ID: undefined,
  S3_BUCKET: undefined,
  S3_ENDPOINT: undefined,
  S3_FILE_URL: undefined,
  S3_PREFIX: undefined,
  S3_REGION: undefined,
  S3_SECRET_ACCESS_KEY: undefined,
}

type Asked = { method: string; path: string; headers: IncomingMessage["headers"]; body: Buffer }

let server: Server | undefined
afterEach(() => server?.close())

/** Speaks as much of S3 as is needed to take files in, and remembers what it was told. */
async function bucketServer() {
  const asked: Asked[] = []
  server = createServer((req, res) => {
    const chunks: Buffer[] = []
    req.on("data", (chunk: Buffer) => chunks.push(chunk))
    req.on("end", () => {
      const { method = "", url: path = "", headers } = req
      asked.push({ method, path, headers, body: Buffer.concat(chunks) })
      res.writeHead(200, { etag: '"1"', "content-type": "application/xml" })
      res.end(method === "POST" ? "<DeleteResult/>" : "")
    })
  })
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve))
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

describe("where files are kept", () => {
  test("without a bucket they lie in the data directory, where every build leaves them alone", () => {
    const { resolve, options } = fileProvider(LAPTOP)
    expect(resolve).toBe("@medusajs/medusa/file-local")
    expect(options).toMatchObject({ upload_dir: join("/data", "files") })
  })

  test("with a bucket they go there, to be kept by browsers for good, and are taken away again", async () => {
    const { asked, url } = await bucketServer()
    const provider = fileProvider({
      ...LAPTOP,
      S3_BUCKET: "cho",
      S3_REGION: "auto",
      S3_ACCESS_KEY_ID: "id",
      S3_SECRET_ACCESS_KEY: "secret",
      S3_ENDPOINT: url,
      S3_FILE_URL: "https://anh.cho-ocop.test/",
      S3_PREFIX: "shop/",
    })
    expect(provider.resolve).toBe("@medusajs/medusa/file-s3")
    const [S3Files = expect.fail()] = s3.services
    const files = new S3Files({ logger: console }, provider.options)
    const content = Buffer.from("\xff\xd8\xff picture", "latin1")
    const { key, url: fileUrl } = await files.upload({
      filename: "photos/photo_1/320.jpg",
      mimeType: "image/jpeg",
      content: content.toString("base64"),
      access: "public",
    })
    expect(key).toMatch(/^shop\/photos\/photo_1\/320-[0-9A-Z]{26}\.jpg$/)
    expect(fileUrl).toBe(`https://anh.cho-ocop.test/${key}`)
    expect(asked[0]).toMatchObject({ method: "PUT" })
    expect(new URL(asked[0]?.path ?? "", url).pathname).toBe(`/cho/${key}`)
    expect(asked[0]?.headers).toMatchObject({
      "content-type": "image/jpeg",
      "cache-control": "public, max-age=31536000, immutable",
    })
    expect(asked[0]?.body.includes(content)).toBe(true)

    await files.delete([{ fileKey: key }])
    expect(asked[1]).toMatchObject({ method: "POST" })
    expect(asked[1]?.body.toString()).toContain(`<Key>${key}</Key>`)
  })
})
