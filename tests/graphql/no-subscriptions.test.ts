import { aStore, ask } from './ask.js';

test('a subscription is refused as what it is, not as a failure of ours', async () => {
  const { errors } = await ask(await aStore([]), 'subscription { anything }');
  expect(errors).toMatchObject([
    {
      message: 'Expected a query, found a subscription: this API has none.',
      extensions: { code: 'BAD_REQUEST' },
    },
  ]);
});
