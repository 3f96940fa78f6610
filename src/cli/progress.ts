// A progress bar on stderr, where stderr is a terminal; a line at the end where it is not.
import { tell } from './lines.ts'

const width = 30

export type Progress = { show(done: number, of: number, what: string): void; end(summary: string): void }

export function progressBar(title: string): Progress {
  const live = process.stderr.isTTY === true
  return {
    show(done, of, what) {
      if (!live) return
      const filled = of === 0 ? width : Math.round((done / of) * width)
      const room = Math.max(0, (process.stderr.columns ?? 80) - width - title.length - 16)
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
      process.stderr.write(`\r\x1b[2K${title} ${bar} ${done}/${of} ${what.slice(0, room)}`)
    },
    end(summary) {
      if (live) process.stderr.write('\r\x1b[2K')
      tell(summary)
    },
  }
}
