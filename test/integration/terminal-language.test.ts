import { describe, expect, it } from 'vitest'
import { asJsonLine, dial } from '../support/dial-command'

describe('npm run dial', () => {
  it('speaks English where the terminal does', async () => {
    const { code, stderr } = await dial(['99900027'], { env: { LC_ALL: 'en_US.UTF-8' } })
    expect(code).toBe(1)
    expect(stderr).toMatch(/session key/i)
    expect(stderr).toContain('SessionKey非法')
  })

  it.each([
    ['zh_CN.UTF-8', '没有 --nonsense 这个选项。', '用法：npm run dial'],
    ['en_US.UTF-8', 'There is no option --nonsense.', 'Usage: npm run dial'],
  ])('says what is wrong in the terminal’s language: %s', async (LC_ALL, sentence, usage) => {
    const wrong = await dial(['1', '--nonsense'], { env: { LC_ALL } })
    expect(wrong.stderr.split('\n')[0]).toBe(sentence)
    const help = await dial(['--help'], { env: { LC_ALL } })
    expect(help).toEqual({ code: 0, stdout: expect.stringContaining(usage), stderr: '' })
  })

  it('says when a ban ends, to people', async () => {
    const { code, stderr } = await dial(['99800006'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^(?:明天 )?\d\d:\d\d 后可以再取号。$/m)
  })

  it.each([
    ['zh_CN.UTF-8', '演示：号码是虚构的，打不通\n'],
    ['en_US.UTF-8', 'Demo: the numbers are not real, nobody answers\n'],
  ])('says on standard error that a number of the demo is not real: %s', async (LC_ALL, stderr) => {
    const env = { LC_ALL }
    expect(await dial(['11111222'], { env })).toEqual({ code: 0, stdout: '17788889898\n', stderr })
    const asJson = await dial(['11111222', '--json'], { env })
    expect(asJson.stderr).toBe(stderr)
    expect(asJsonLine(asJson.stdout)).toMatchObject({ ok: true, number: { raw: '17788889898' } })
  })
})
