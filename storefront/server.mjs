// React and the router pick their production halves by this, when they are loaded.
process.env.NODE_ENV ??= "production"
const { createApp, env, log, tellSearches } = await import("./build/server/index.js")

/** A request that is still running when the process is asked to stop gets this long. */
const SHUTDOWN_MS = 10_000

const server = createApp(import.meta.dirname).listen(env.PORT, (error) => {
  if (error) throw error
  log.info({ port: env.PORT }, "listening")
})
server.requestTimeout = 30_000
server.headersTimeout = 15_000

function stop() {
  server.close(() => void tellSearches().finally(() => process.exit(0)))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), SHUTDOWN_MS).unref()
}

process.once("SIGTERM", stop)
process.once("SIGINT", stop)
