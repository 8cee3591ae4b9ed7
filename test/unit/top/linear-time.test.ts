import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../../electron/top/read-answer'

const read = (text: string) => readAnswer(new TextEncoder().encode(text))

describe('readAnswer', () => {
  it.each(['"', '\\', '\n', String.raw`\'`, '"\n', '{"\\', '&', '&a'])(
    'reads 200,000 times %j in linear time',
    async (piece) => {
      const long = piece.repeat(200_000)
      const begun = performance.now()
      await read(`{"result":"${long}`)
      await read(`{"result":"${long}"}`)
      await read(`<error_response>${long}</error_response>`)
      expect(performance.now() - begun).toBeLessThan(10_000)
    },
  )
})
