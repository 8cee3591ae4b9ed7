/**
 * Stands in for node:crypto in conf (below electron-store), which encrypts only when it is given a key.
 * This app never does: settings hold no secret. Loading node:crypto would cost every start 8 ms.
 */
function refuse(): never {
  throw new Error('settings hold no secrets; conf must not be given an encryption key')
}

export default {
  randomBytes: refuse,
  pbkdf2Sync: refuse,
  createCipheriv: refuse,
  createDecipheriv: refuse,
}
