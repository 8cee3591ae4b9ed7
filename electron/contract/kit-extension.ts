/** What a kit's file is called at its end. */
export const KIT_EXTENSION = '.workcard-kit'
