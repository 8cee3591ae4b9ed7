// protocol.handle (Electron 25) over registerStreamProtocol. Known gaps: `request.initiatorOrigin`
// is never set, and `response.statusText` is dropped because the old API has no place for it.
const { Readable } = require('node:stream')
const { session: sessions, app } = require('electron')

const ERR_FAILED = -2
const ERR_UNEXPECTED = -9
const INTERCEPTED = new Set(['http', 'https', 'file'])

function backportProtocol({ protocol }) {
  if ('handle' in protocol) return
  Object.assign(
    protocol,
    methodsFor(() => sessions.defaultSession.protocol),
  )
  app.on('session-created', ({ protocol: own }) => {
    if (!('handle' in own))
      Object.assign(
        own,
        methodsFor(() => own),
      )
  })
}

function methodsFor(target) {
  return {
    handle(scheme, handler) {
      const register = INTERCEPTED.has(scheme)
        ? 'interceptStreamProtocol'
        : 'registerStreamProtocol'
      const done = target()[register](scheme, (request, callback) => {
        answer(request, handler).then(callback, (error) => {
          console.error(error)
          callback({ error: ERR_UNEXPECTED })
        })
      })
      if (!done) throw new Error(`Failed to register protocol: ${scheme}`)
    },
    unhandle(scheme) {
      const unregister = INTERCEPTED.has(scheme) ? 'uninterceptProtocol' : 'unregisterProtocol'
      if (!target()[unregister](scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`)
    },
    isProtocolHandled(scheme) {
      return target().isProtocolRegistered(scheme) || target().isProtocolIntercepted(scheme)
    },
  }
}

async function answer(request, handler) {
  const response = await handler(
    new Request(request.url, {
      method: request.method,
      headers: request.headers,
      referrer: request.referrer,
      body: bodyOf(request.uploadData),
    }),
  )
  if (response === null || typeof response !== 'object') return { error: ERR_UNEXPECTED }
  if (response.type === 'error') return { error: ERR_FAILED }
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    data: Readable.from(buffersOf(response.body), { objectMode: false }),
  }
}

/** Readable.fromWeb is younger than this Node. */
async function* buffersOf(body) {
  if (body) for await (const chunk of body) yield Buffer.from(chunk)
}

/** Only bytes: a page of this product uploads neither files nor blobs. */
function bodyOf(uploadData) {
  const parts = (uploadData ?? []).flatMap(({ bytes }) => (bytes ? [bytes] : []))
  return parts.length > 0 ? Buffer.concat(parts) : null
}

module.exports = { backportProtocol }
