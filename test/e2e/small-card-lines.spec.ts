import { expect, type RunningApp, test } from '../support/app'
import { customGateway } from '../support/custom-gateway'

const NUMBERS: Readonly<Record<string, string>> = {
  '11111223': '17788889898-1234',
  '11111224': '700101234567890',
  '11111226': '95187 转人工 请说“洗护”',
}

async function lookUpSmall({ panel, startAgain }: RunningApp, id: string): Promise<void> {
  const field = panel.getByRole('textbox')
  // A link brings back the field, which the small card does not have.
  await startAgain(`workcard-dialer://lookup?id=${id}`)
  await expect(field).toHaveValue(id)
  await field.press('Enter')
  await expect(panel.locator('.mini-card')).toContainText(id)
}

for (const language of ['zh', 'en'] as const)
  test(`no line of the small card is cut off: ${language}`, async ({ start, picture }) => {
    const gateway = await customGateway('real', (id) => NUMBERS[id] ?? '')
    const profile = { ...gateway.profile, name: '洗护一店', callerNumber: '057188889999' }
    const app = await start({
      profile,
      settings: { language, smallCard: true, copyVariant: 'with-extension' },
    })
    await gateway.enterCredentials(app)
    for (const id of Object.keys(NUMBERS)) {
      await lookUpSmall(app, id)
      await picture(app.panel, `small-${id}-${language}`)
      const cut = await app.panel
        .locator('.mini-card p')
        .evaluateAll((lines) =>
          lines
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map(({ textContent }) => textContent),
        )
      expect(cut).toEqual([])
    }
    await gateway.close()
  })
