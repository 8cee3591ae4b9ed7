import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../electron/contract/settings'
import { openVault } from '../../electron/credentials/credentials'
import { openKeychain } from '../../electron/credentials/keychain'
import { DEMO_PROFILE } from '../../electron/domain/profile'
import { startSandboxGateway } from '../../electron/sandbox-gateway/gateway'
import { asJsonLine, dial } from '../support/dial-command'
import { hang } from '../support/hang'
import { ownSession } from '../support/own-session'

const SECRETS = { appKey: '87654321', appSecret: 'terminal-secret', sessionKey: 'terminal-session' }

describe('npm run dial', () => {
  it('is the command that these tests run', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(scripts.dial).toBe('node --import tsx electron/cli.ts')
  })

  it('prints the number alone', async () => {
    expect(await dial(['工单号：1111', '1222'])).toMatchObject({ code: 0, stdout: '17788889898\n' })
  })

  it('prints one line of JSON for a number', async () => {
    const { code, stdout } = await dial(['11111223', '--json'])
    expect(code).toBe(0)
    expect(asJsonLine(stdout)).toEqual({
      ok: true,
      workcardId: '11111223',
      number: {
        raw: '17788889898-1234',
        form: 'mobile-extension',
        main: '17788889898',
        extension: '1234',
        dialable: '17788889898',
      },
      requestId: expect.stringMatching(/^\w+$/),
      elapsedMs: expect.any(Number),
    })
  })

  it('prints one line of JSON for a failure and exits with 1', async () => {
    const { code, stdout } = await dial(['99900027', '--json'])
    expect(code).toBe(1)
    expect(asJsonLine(stdout)).toEqual({
      ok: false,
      error: expect.objectContaining({
        kind: 'session-expired',
        code: 27,
        subCode: 'invalid-sessionkey',
        message: expect.stringMatching(/。$/),
        nextStep: expect.stringMatching(/。$/),
        platformMessage: 'SessionKey非法',
        requestId: expect.any(String),
        retryable: false,
      }),
    })
  })

  it.each([
    [['', '--json']],
    [['-11111222', '--json']],
    [['--json', '--', '-5']],
    [['--json', '-']],
    [['--json', '   ']],
  ])('answers %j, a text without an ID, by a line of JSON', async (args) => {
    const { code, stdout, stderr } = await dial(args)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(asJsonLine(stdout)).toMatchObject({ ok: false, error: { kind: 'invalid-id' } })
  })

  it('says the same to people', async () => {
    const { code, stdout, stderr } = await dial(['-11111222'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/工单号不能是负数。/)
    expect(stderr).not.toContain('用法')
  })

  it('lists the candidates, since nothing can be chosen here', async () => {
    const text = '工单：11111222 工单：11111223'
    const asked = await dial([text, '--json'])
    expect(asked.code).toBe(1)
    expect(asJsonLine(asked.stdout)).toMatchObject({
      error: {
        kind: 'ambiguous-id',
        candidates: ['11111222', '11111223'],
        nextStep: '请用 --exact 和其中一个工单号再运行一次。',
      },
    })
    const { code, stdout, stderr } = await dial([text])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^ {2}11111222\n {2}11111223$/m)
  })

  it.each([[[]], [['1', '--nonsense']], [['1', '--gateway', 'http://gateway.example/']]])(
    'exits with 2 for %j',
    async (args) => {
      const { code, stdout, stderr } = await dial(args)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toContain('用法：npm run dial')
    },
  )

  it('never accepts secrets as arguments', async () => {
    expect(await dial(['1', '--credentials', JSON.stringify(SECRETS)])).toMatchObject({ code: 2 })
  })

  it('takes credentials from standard input, and no others, to a gateway given as argument', async () => {
    const gateway = await startSandboxGateway(SECRETS)
    const args = [
      '11111222',
      '--json',
      '--gateway',
      gateway.url,
      '--sign-method',
      'md5',
      '--format',
      'xml',
    ]
    const right = await dial([...args, '--credentials', '-'], { input: JSON.stringify(SECRETS) })
    const without = await dial(args)
    const broken = await dial([...args, '--credentials', '-'], { input: '{' })
    await gateway.close()
    expect(asJsonLine(right.stdout)).toMatchObject({ ok: true, workcardId: '11111222' })
    expect(asJsonLine(without.stdout)).toMatchObject({ ok: false })
    expect(broken.code).toBe(2)
    expect(asJsonLine(broken.stdout)).toMatchObject({
      ok: false,
      error: { kind: 'no-credentials', message: '凭据不是 JSON。' },
    })
  })

  it('reads credentials as Windows’ shells and pasted texts write them', async () => {
    const gateway = await startSandboxGateway(SECRETS)
    const args = ['11111222', '--gateway', gateway.url, '--credentials', '-']
    const text = JSON.stringify(SECRETS)
    const inputs = [
      `\ufeff${text}\r\n`,
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      JSON.stringify({ ...SECRETS, appSecret: ` \u200bterminal\u200b-sec\u2060ret\u00a0\n` }),
    ]
    const runs = await Promise.all(inputs.map((input) => dial(args, { input })))
    await gateway.close()
    expect(runs.map(({ stdout }) => stdout)).toEqual(inputs.map(() => '17788889898\n'))
  })

  it('names what is wrong with credentials and never repeats them', async () => {
    const wrong = { ...SECRETS, appKey: 8765, appSecret: 'terminal secret' }
    const input = JSON.stringify({ ...wrong, sessionKey: undefined })
    const { code, stdout, stderr } = await dial(['1', '--credentials', '-'], { input })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/appKey.*文字.*appSecret.*第 9 个字符（空格）.*缺少 sessionKey/)
    expect(stderr).not.toMatch(/8765|terminal secret|用法/)
  })

  it('prints what a gateway sent without anything that a terminal acts on', async () => {
    const sent = '1778\n; rm -rf ~\u001b[2J\u009b\u202e'
    const gateway = await startSandboxGateway({
      answer: (id) =>
        id === '1'
          ? { kind: 'number', number: sent }
          : { kind: 'refused', msgCode: 'X', msgInfo: sent },
    })
    const found = await dial(['1', '--gateway', gateway.url])
    const refused = await dial(['2', '--gateway', gateway.url])
    const asJson = await dial(['1', '--json', '--gateway', gateway.url])
    await gateway.close()
    const printed = String.raw`1778\u000a; rm -rf ~\u001b[2J\u009b\u202e`
    expect(found).toEqual({ code: 0, stdout: `${printed}\n`, stderr: '' })
    expect(refused.stderr).toContain(`> ${printed}\n`)
    expect(asJson.stdout).toContain(String.raw`1778\n; rm -rf ~\u001b[2J\u009b\u202e`)
    expect(asJsonLine(asJson.stdout)).toMatchObject({ number: { raw: sent, form: 'unknown' } })
  })

  it('does not send the demo’s credentials to another machine', async () => {
    const { code, stdout } = await dial(['1', '--json', '--gateway', 'https://gateway.invalid/'])
    expect(code).toBe(1)
    expect(asJsonLine(stdout)).toMatchObject({ error: { kind: 'no-credentials' } })
  })

  it('says that the keychain does not answer, and ends', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'terminal-'))
    const id = `terminal-hang-${Date.now()}`
    const profile = { ...DEMO_PROFILE, id, name: '洗护一店', gateway: 'production' }
    mkdirSync(join(folder, 'Workcard Dialer'))
    writeFileSync(
      join(folder, 'Workcard Dialer', 'settings.json'),
      JSON.stringify({ ...DEFAULT_SETTINGS, profiles: [DEMO_PROFILE, profile] }),
    )
    const session = await ownSession()
    const goOn = hang('gnome-keyring-d', session.env)
    const started = performance.now()
    try {
      const env = { ...session.env, XDG_CONFIG_HOME: folder }
      const { code, stdout } = await dial(['11111222', '--profile', '洗护一店', '--json'], { env })
      expect(code).toBe(1)
      expect(asJsonLine(stdout)).toMatchObject({ ok: false, error: { kind: 'keychain-silent' } })
      expect(performance.now() - started).toBeLessThan(10_000)
    } finally {
      goOn()
      await session.end()
    }
  })

  it('uses a profile of the app with its credentials from the keychain', async () => {
    const gateway = await startSandboxGateway(SECRETS)
    const id = `terminal-${process.pid}`
    const profile = {
      ...DEMO_PROFILE,
      id,
      name: '洗护一店',
      gateway: 'custom',
      customGatewayUrl: gateway.url,
    }
    const twins = ['a', 'b'].map((twin) => ({ ...profile, id: twin, name: '洗护三店' }))
    const home = mkdtempSync(join(tmpdir(), 'terminal-'))
    mkdirSync(join(home, 'Workcard Dialer'))
    const settings = { ...DEFAULT_SETTINGS, profiles: [DEMO_PROFILE, profile, ...twins] }
    writeFileSync(join(home, 'Workcard Dialer', 'settings.json'), JSON.stringify(settings))
    const vault = openVault(openKeychain())
    await vault.save(id, new URL(gateway.url).origin, SECRETS)
    const env = { XDG_CONFIG_HOME: home }
    const found = await dial(['11111222', '--json', '--profile', '洗护一店'], { env })
    const unknown = await dial(['11111222', '--profile', '洗护二店'], { env })
    const several = await dial(['11111222', '--profile', '洗护三店'], { env })
    const moved = ['--gateway', 'https://gateway.invalid/']
    const elsewhere = await dial(['11111222', '--json', '--profile', id, ...moved], { env })
    await vault.remove(id)
    await gateway.close()
    expect(asJsonLine(found.stdout)).toMatchObject({ ok: true, number: { raw: '17788889898' } })
    expect(unknown).toEqual({
      code: 2,
      stdout: '',
      stderr:
        '没有名为“洗护二店”的店铺。\n已保存的店铺：\n  洗护一店\n  洗护三店\n  洗护三店\n  演示店铺\n',
    })
    expect(several).toEqual({
      code: 2,
      stdout: '',
      stderr:
        '有几个店铺都叫“洗护三店”，请用 --profile 加下面的 ID：\n  a  洗护三店\n  b  洗护三店\n',
    })
    // The keychain's are for the gateway that they were entered for.
    expect(asJsonLine(elsewhere.stdout)).toMatchObject({ error: { kind: 'other-gateway' } })
  })
})

describe('npm run gateway', () => {
  it('says where it listens and answers there', async () => {
    const child = spawn('npm', ['run', '--silent', 'gateway', '--', '--port', '0'], {
      detached: true,
      env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
    })
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const line = (await lines.next()).value as string
    expect(line).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\/router\/rest$/)
    const { stdout } = await dial(['11111222', '--gateway', line.replace('listening on ', '')])
    // The whole group: npm does not pass the signal on to the gateway.
    process.kill(-(child.pid ?? 0), 'SIGTERM')
    expect(stdout).toBe('17788889898\n')
  })
})
