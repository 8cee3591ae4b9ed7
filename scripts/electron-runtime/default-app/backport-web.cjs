// Node 16 (Electron 22's main process) has no fetch classes. These have what a protocol handler
// and a clipboard item need, after the Fetch standard; there is deliberately no fetch().
const { Blob } = require('node:buffer')
const { ReadableStream } = require('node:stream/web')
const { Headers } = require('./web-headers.cjs')

const NULL_BODY = new Set([101, 103, 204, 205, 304])
const REDIRECT = new Set([301, 302, 303, 307, 308])

class Body {
  #stream = null
  #used = false

  /** @param headers gets the content type that the body implies, unless one is set */
  constructor(body, headers) {
    if (body === null || body === undefined) return
    const [stream, type] = toStream(body)
    this.#stream = stream
    if (type && !headers.has('content-type')) headers.set('content-type', type)
  }

  get body() {
    return this.#stream
  }

  get bodyUsed() {
    return this.#used
  }

  async arrayBuffer() {
    const bytes = await this.#consume()
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  }

  async blob() {
    const type = this.headers.get('content-type') ?? ''
    return new Blob([await this.#consume()], { type })
  }

  async text() {
    return new TextDecoder().decode(await this.#consume())
  }

  async json() {
    return JSON.parse(await this.text())
  }

  async #consume() {
    if (this.#used || this.#stream?.locked) throw new TypeError('Body is unusable')
    if (!this.#stream) return Buffer.alloc(0)
    this.#used = true
    const chunks = []
    for await (const chunk of this.#stream) chunks.push(Buffer.from(chunk))
    return Buffer.concat(chunks)
  }
}

/** @returns the body as a stream of bytes and the content type it implies */
function toStream(body) {
  if (body instanceof ReadableStream) return [body, null]
  if (body instanceof Blob) return [body.stream(), body.type || null]
  if (body instanceof ArrayBuffer) return [streamOf(Buffer.from(body)), null]
  if (ArrayBuffer.isView(body)) {
    return [streamOf(Buffer.from(body.buffer, body.byteOffset, body.byteLength)), null]
  }
  if (body instanceof URLSearchParams) {
    return [streamOf(Buffer.from(`${body}`)), 'application/x-www-form-urlencoded;charset=UTF-8']
  }
  return [streamOf(Buffer.from(String(body))), 'text/plain;charset=UTF-8']
}

function streamOf(bytes) {
  return new ReadableStream({
    start(controller) {
      // A copy: the handler may reuse its buffer after handing it over.
      if (bytes.byteLength > 0) controller.enqueue(new Uint8Array(bytes))
      controller.close()
    },
  })
}

class Response extends Body {
  constructor(body = null, { status = 200, statusText = '', headers } = {}) {
    if (!Number.isInteger(status) || status < 200 || status > 599) {
      throw new RangeError(`Response status ${status} is not in the range 200 to 599`)
    }
    if (body !== null && NULL_BODY.has(status)) {
      throw new TypeError(`Response with status ${status} cannot have a body`)
    }
    const own = new Headers(headers)
    super(body, own)
    Object.assign(this, {
      status,
      statusText,
      headers: own,
      type: 'default',
      url: '',
      redirected: false,
    })
  }

  get ok() {
    return this.status >= 200 && this.status <= 299
  }

  static error() {
    return Object.assign(new Response(), { type: 'error', status: 0 })
  }

  static json(data, init = {}) {
    const headers = new Headers(init.headers)
    if (!headers.has('content-type')) headers.set('content-type', 'application/json')
    return new Response(JSON.stringify(data), { ...init, headers })
  }

  static redirect(url, status = 302) {
    if (!REDIRECT.has(status)) throw new RangeError(`Invalid redirect status ${status}`)
    return new Response(null, { status, headers: { location: new URL(url).href } })
  }
}

class Request extends Body {
  constructor(input, { method, headers, body = null, referrer, signal } = {}) {
    const from = input instanceof Request ? input : { url: new URL(input).href }
    const verb = (method ?? from.method ?? 'GET').toUpperCase()
    if (body !== null && (verb === 'GET' || verb === 'HEAD')) {
      throw new TypeError('Request with GET/HEAD method cannot have body')
    }
    const own = new Headers(headers ?? from.headers)
    super(body ?? from.body ?? null, own)
    const rest = {
      referrer: referrer ?? 'about:client',
      signal: signal ?? new AbortController().signal,
    }
    Object.assign(this, { url: from.url, method: verb, headers: own, ...rest })
  }
}

function installWebGlobals() {
  for (const [name, value] of Object.entries({
    Blob,
    ReadableStream,
    Headers,
    Request,
    Response,
  })) {
    if (name in globalThis) continue
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  }
}

module.exports = { installWebGlobals }
