/** `npm run build`, `typecheck` or `unit`: turbo with what the backend's configuration wants to see. */
import process from "node:process"
import { runToEnd } from "./ending.mjs"
import { dataDirectory, secrets } from "./environment.mjs"
import { installPackages, requireNode, turbo } from "./workspace.mjs"

await runToEnd(async () => {
  requireNode()
  const dataDir = dataDirectory()
  await installPackages({})
  const tasks = process.argv.length > 2 ? process.argv.slice(2) : ["build"]
  await turbo({ tasks, env: { ...secrets(dataDir), OCOP_DATA_DIR: dataDir } })
})
