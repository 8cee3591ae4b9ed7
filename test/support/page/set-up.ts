import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { BRIDGE_NAME } from '../../../electron/contract/page-names'
import { startI18n } from '../../../renderer/i18n/i18n'
import { addCardTexts } from '../../../renderer/lookup/add-card-texts'

// Pages read it when they are loaded.
Object.assign(window, { [BRIDGE_NAME]: {} })
startI18n()
addCardTexts()

afterEach(cleanup)
