// Nothing that only this machine can reach is ever asked, however its address is spelt.
import { expect, test } from 'vitest'
import { createGuard, type Resolve } from '../../src/ingest/guard.ts'

const guard = createGuard({ allowPrivate: false })

test.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://0x7f000001/',
  'http://①②⑦.0.0.1/',
  'http://127。0。0。1/',
  'http://10.0.0.8/',
  'http://172.16.3.4/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://192.0.0.8/',
  'http://192.0.2.1/',
  'http://198.18.0.1/',
  'http://198.51.100.7/',
  'http://224.0.0.1/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://168.63.129.16/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::127.0.0.1]/',
  'http://[0:0:0:0:0:ffff:a9fe:a9fe]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b:1::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:4136:e378:8000:63bf:80ff:fffe]/',
  'http://[fe80::1]/',
  'http://[fc00::1]/',
  'http://[fd00:ec2::254]/',
  'http://[ff02::1]/',
  'http://[2001:db8::1]/',
  'http://[100::1]/',
  'http://[fec0::1]/',
])('F5, S1: %s is refused before anything is connected', address => {
  expect(guard.refuses(new URL(address))).toMatch(/not a public address/)
})

test.each([
  ['ftp://news.example/feed', /only http and https/],
  ['file:///etc/passwd', /only http and https/],
  ['gopher://news.example/', /only http and https/],
  ['https://reader:secret@news.example/feed', /user name or password/],
  ['http://news.example:22/', /not a web port/],
  ['http://news.example:6379/', /not a web port/],
])('S1: %s is refused', (address, why) => {
  expect(guard.refuses(new URL(address))).toMatch(why)
})

test.each([
  'https://news.example/feed',
  'http://news.example:8080/',
  'http://93.184.216.34/',
  'https://[2606:4700::1111]/',
])('%s may be asked', address => {
  expect(guard.refuses(new URL(address))).toBeUndefined()
})

function looked(resolve: Resolve): Promise<unknown> {
  return new Promise(settle =>
    createGuard({ allowPrivate: false, resolve }).lookup('news.example', { all: true }, (error, addresses) =>
      settle(error?.message ?? addresses),
    ),
  )
}

test('S3: a name is refused where any one of its addresses is private', async () => {
  const good = { address: '93.184.216.34', family: 4 }
  expect(await looked(async () => [good])).toEqual([good])
  for (const address of ['127.0.0.1', '::1', '10.1.2.3', '169.254.169.254'])
    expect(await looked(async () => [good, { address, family: address.includes(':') ? 6 : 4 }])).toMatch(
      /not a public address/,
    )
})

test('private addresses may be allowed, the metadata service never', () => {
  const open = createGuard({ allowPrivate: true })
  expect(open.refuses(new URL('http://127.0.0.1:41234/feed'))).toBeUndefined()
  expect(open.refuses(new URL('http://192.168.1.5/feed'))).toBeUndefined()
  expect(open.refuses(new URL('http://[::1]:8123/feed'))).toBeUndefined()
  expect(open.refuses(new URL('http://169.254.169.254/'))).toMatch(/not a public address/)
  expect(open.refuses(new URL('http://168.63.129.16/'))).toMatch(/not a public address/)
})
