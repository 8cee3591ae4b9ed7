import type { Page } from '@playwright/test'
import type { Credentials } from '../../electron/domain/credentials'
import { CREDENTIAL_FIELDS, CREDENTIAL_LABELS } from '../../electron/domain/credentials'

/** Goes to a section of the open settings by their list. */
export async function openSection(settings: Page, name: string): Promise<void> {
  await settings.getByRole('navigation').getByRole('link', { name, exact: true }).click()
  await settings.getByRole('heading', { name, level: 2 }).waitFor()
}

/** Saves the form that is open. */
export const saveForm = (settings: Page): Promise<void> =>
  settings.getByRole('button', { name: '保存', exact: true }).click()

export const saveAndTest = (settings: Page): Promise<void> =>
  settings.getByRole('button', { name: /^(保存并测试|Save and test)$/ }).click()

/** Types keys into the form of a store. */
export async function typeKeys(settings: Page, keys: Partial<Credentials>): Promise<void> {
  for (const field of CREDENTIAL_FIELDS) {
    const key = keys[field]
    if (key !== undefined) await keyField(settings, field).fill(key)
  }
}

export const keyField = (settings: Page, field: keyof Credentials) =>
  settings.getByLabel(CREDENTIAL_LABELS[field], { exact: true })
