// What reading the keychain leaves behind without the app around it:
// node scripts/desktop.mjs node --expose-gc test/soak/keychain-alone.cjs
const { readFileSync } = require('node:fs')
const keytar = require('keytar')

const READS = 3000
const ROUNDS = 5
const SECRET = JSON.stringify({ appKey: '73519264', appSecret: 'x'.repeat(36), sessionKey: 'y' })

const anonymousKilobytes = () =>
  Number(/^Anonymous:\s+(\d+)/m.exec(readFileSync('/proc/self/smaps_rollup', 'utf8'))[1])

async function round() {
  for (let read = 0; read < READS; read += 1) await keytar.getPassword('keychain-alone', 'store')
  global.gc()
  return anonymousKilobytes()
}

;(async () => {
  await keytar.setPassword('keychain-alone', 'store', SECRET)
  let before = await round()
  for (let done = 1; done <= ROUNDS; done += 1) {
    const now = await round()
    console.log(`${((now - before) / READS).toFixed(2)} kB a read (${now} kB)`)
    before = now
  }
})()
