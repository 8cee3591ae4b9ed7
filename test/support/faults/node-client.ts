import { openNodeTransport } from '../../../electron/net/node-transport'
import { type Asked, createAsker, held } from './client'

/** The terminal's transport in a process of its own, which does what it is sent. */
const ask = createAsker(openNodeTransport().transport)

process.on('message', async ({ id, asked }: { id: number; asked: Asked | null }) => {
  const answer = asked === null ? held() : await ask(asked)
  process.send?.({ id, answer })
})
