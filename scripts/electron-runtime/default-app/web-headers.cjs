const TOKEN = /^[!#$%&'*+\-.^_`|~0-9a-z]+$/

/** The Fetch standard's Headers: names without case, iterated in order, values joined. */
class Headers {
  #values = new Map()

  constructor(init) {
    if (init === undefined || init === null) return
    const pairs = typeof init[Symbol.iterator] === 'function' ? init : Object.entries(init)
    for (const [name, value] of pairs) this.append(name, value)
  }

  append(name, value) {
    const existing = this.get(name)
    this.set(name, existing === null ? value : `${existing}, ${value}`)
  }

  set(name, value) {
    const text = String(value).trim()
    if (/[\0\r\n]/.test(text)) throw new TypeError(`Invalid value of header ${name}`)
    this.#values.set(key(name), text)
  }

  get(name) {
    return this.#values.get(key(name)) ?? null
  }

  has(name) {
    return this.#values.has(key(name))
  }

  delete(name) {
    this.#values.delete(key(name))
  }

  forEach(callback, thisArgument) {
    for (const [name, value] of this) callback.call(thisArgument, value, name, this)
  }

  *keys() {
    for (const [name] of this) yield name
  }

  *values() {
    for (const [, value] of this) yield value
  }

  entries() {
    return this[Symbol.iterator]()
  }

  *[Symbol.iterator]() {
    yield* [...this.#values].sort(([left], [right]) => (left < right ? -1 : 1))
  }
}

function key(name) {
  const lower = String(name).toLowerCase()
  if (!TOKEN.test(lower)) throw new TypeError(`Invalid header name ${name}`)
  return lower
}

module.exports = { Headers }
