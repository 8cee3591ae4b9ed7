import { join } from 'node:path'
import { expect, PROJECT, test } from '../support/app'
import { type BareStart, startBare } from '../support/bare-start'
import { pressIn, windowsOf } from '../support/dialog'

const BROKEN = ['broken-start', 'broken-page', 'missing-files'] as const

for (const how of BROKEN) {
  test.describe(how.replace('-', ' '), () => {
    let broken: BareStart | undefined
    test.afterEach(() => broken?.kill())

    test('says why in a dialog, holds no lock meanwhile, and ends as failed', async ({
      start,
    }, info) => {
      const userData = info.outputPath('user-data-0')
      broken = startBare(userData, [join(PROJECT, `test/support/${how}.cjs`)])
      const { pid } = broken
      await expect.poll(() => windowsOf(pid, '无法启动|cannot start')).toHaveLength(1)

      const app = await start()
      expect(app.userData).toBe(userData)
      await expect(app.panel.getByRole('textbox', { name: '工单号' })).toBeVisible()

      const [dialog] = await windowsOf(pid, '无法启动|cannot start')
      await pressIn(dialog ?? '', 'Return')
      expect(await broken.exit).toBe(1)
    })
  })
}
