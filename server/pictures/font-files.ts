import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'

const modules = createRequire(path.join(process.cwd(), 'package.json'))

/** The packaged faces of the interface's font, as whole TrueType files. */
export const fontFiles = {
  regular: '400Regular/IBMPlexSansArabic_400Regular.ttf',
  semibold: '600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
} as const

/** Where a face lies on this machine. */
export const fontFile = (face: string): string =>
  modules.resolve(`@expo-google-fonts/ibm-plex-sans-arabic/${face}`)
